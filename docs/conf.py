"""How the documentation is built."""

import re
from importlib.metadata import version as version_of

from sphinx.application import Sphinx

project = "articlekit"
author = "The articlekit authors"
project_copyright = "2026, The articlekit authors"
version = release = version_of("articlekit")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "articlekit"
html_extra_path = ["schema"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autoclass_content = "class"
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
autodoc_type_aliases = {
    "ActorFinder": "articlekit.find.ActorFinder",
    "QuoteFinder": "articlekit.find.QuoteFinder",
}
autodoc_class_signature = "separated"
autodoc_default_options = {"members": True, "exclude-members": "__init__, __new__"}
napoleon_google_docstring = True
napoleon_numpy_docstring = False
python_use_unqualified_type_names = True
nitpick_ignore_regex = [
    # classes of the standard library and of attrs, which are not documented here
    ("py:.*", r"(?!articlekit).*"),
    # type aliases of the modules, shown by their name
    ("py:.*", r"articlekit\..*\.(Block|TextBlock|\w+Kind|Check|\w+Finder)"),
]

FORWARD = re.compile(r"TypeAliasForwardRef\('articlekit\.find\.(\w+)'\)")


def name_aliases(*event: str | None) -> tuple[str | None, str | None]:
    """A signature in which aliases beside `None` have their names too."""
    signature, returns = event[-2:]
    return FORWARD.sub(r"\1", signature) if signature else signature, returns


def setup(app: Sphinx) -> None:
    """Hooks into Sphinx."""
    app.connect("autodoc-process-signature", name_aliases)

"""What stands before the name of a photographer or agency under a picture."""

from functools import cache

__all__ = ["CREDIT_ENDINGS", "credit_labels", "photo_words", "picture_labels"]

LABELS = (
    # English
    "photo|photos|photo by|photos by|photograph|photograph by|photography"
    "|photography by"
    "|photo credit|photo source|photo courtesy|photo courtesy of|photographer|picture"
    "|pictures|picture by|pic|image|images|image by|image credit|image source"
    "|image courtesy of|credit|credits|courtesy|courtesy of|courtesy photo|source"
    "|illustration|illustration by|illustrations by|graphic|graphic by|file photo|by"
    "|file image|video|screenshot|artwork|art by|copyright|handout|via|supplied"
    # German
    "|foto|fotos|foto von|fotos von|bild|bilder|bild von|bildquelle|bildrechte"
    "|titelbild|titelfoto|beitragsbild|headerbild|bildnachweis|bildcredit|quelle|grafik|illustration|symbolbild|symbolfoto|archivfoto"
    "|archivbild|fotograf|fotografin|fotografie|montage|collage|karikatur"
    # French
    "|crédit|crédits|crédit photo|crédits photo|crédit image|photo de|photo d’archives"
    "|photographie|photographie de|image de|illustration de|dessin|dessin de"
    # Spanish, Portuguese, Italian, Catalan
    "|foto de|fotografía|fotografía de|imagen|imágenes|imagen de|fuente|crédito"
    "|créditos"
    "|cortesía|imagem|imagens|fonte|foto do|reprodução|divulgação|crediti|fotografia"
    "|immagine|immagini|imatge"
    # Dutch, Scandinavian, Finnish, Baltic
    "|bron|beeld|fotograaf|foto's|foto av|foto af|bilde|bilde av|kilde|källa|fotograaf"
    "|kuva|kuvat|lähde|nuotr|nuotrauka|autors|foto autors"
    # Eastern Europe, Turkey, Greece
    "|fot|zdjęcie|zdjęcia|zdj|źródło|autor zdjęcia|zdroj|autor fotky|forrás|fotó|kép"
    "|sursa|sursă|izvor|фото|фотография|источник|изображение|джерело|снимка|източник"
    "|fotoğraf|kaynak|görsel|φωτογραφία|φωτο|πηγή"
    # Asia, Africa
    "|写真|撮影|提供|画像|사진|출처|来源|來源|图片来源|图源|图片|摄影|圖片來源"
    "|攝影|ảnh|nguồn|sumber|foto oleh"
    "|ภาพ|เครดิต|फोटो|تصوير|الصورة|צילום|isithombe|umfanekiso|picha"
)


@cache
def credit_labels() -> frozenset[str]:
    """The labels of credits, in lower case and without the colon."""
    return frozenset(label.strip() for label in LABELS.split("|"))


@cache
def picture_labels() -> frozenset[str]:
    """The labels that say of a line that it is about a picture, and of none else."""
    words = frozenset(f"{PHOTO_WORDS} {PICTURE_WORDS}".split())
    return frozenset(
        label for label in credit_labels() if not words.isdisjoint(label.split())
    )


PICTURE_WORDS = (
    "photograph photographer photographie picture pictures pic image images bild bilder"
    " bildquelle bildrechte bildnachweis bildcredit titelbild titelfoto beitragsbild"
    " headerbild symbolbild symbolfoto archivfoto archivbild fotograf fotografin"
    " fotografía fotografia imagen imágenes imagem imagens immagine immagini imatge"
    " fotograaf foto's beeld bilde kuvat nuotr nuotrauka fot zdjęcia zdj kép"
    " фотография изображение снимка görsel 撮影 画像 图片来源 图片 摄影 圖片來源 攝影"
    " ảnh الصورة"
)
PHOTO_WORDS = (
    "photo photos foto fotos fotó фото φωτο φωτογραφία fotoğraf zdjęcie kuva ภาพ फोटो"
    " 사진 写真 图片 صورة تصوير צילום"
)
CREDIT_ENDINGS = ("摄", "攝", "撮影", "촬영")
"""What stands behind the name of a photographer."""


@cache
def photo_words() -> frozenset[str]:
    """The labels that need no colon and no full stop before them to tell a credit."""
    return frozenset(PHOTO_WORDS.split())

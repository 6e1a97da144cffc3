"""The moods of German reported speech, and of what hints at it: `sei`, `hätten`."""

from articlekit.language.lists import words

__all__ = ["HINTED_MOOD", "REPORTED_MOOD"]

FIRST_MOOD_ROOTS = """
    arbeit bedeut befind begeh beginn behandel behalt beherrsch bekenn bekomm belast
    belauf besitz besteh bestätig betracht betreff betreib bewege beweis bezieh biet
    bild bleib brauch brech bring denk dien dräng dürf einseh enthalt entscheid
    entsprech entsteh entwickel erfahr erfolg erfüll erhalt erhöh erinner erkenn erlaub
    erreich erschein ersetz erwart fahr fall fehl feier find flieg flieh folg forder
    frag freu fühl führ funktionier geb geh gehör gelt genieß gescheh gewinn glaub
    greif hab halt handel häng heiß helf herrsch hoff hör interessier kämpf kenn klag
    kling komm könn kost kümmer lach land lass lauf leb leg leid leist les lieg lieb
    lös mach mein merk müss mög nehm nenn nütz öffn pass plan prüf rechn red reich reis
    riech ruf sag schad schaff schein schick schlaf schlag schließ schreib schuld
    schütz schweig seh send setz sing sink sitz soll sorg spar spiel sprech steh steig
    stell sterb stimm stör stoß streb such stütz tat trag treff treib tret trink tu
    überleb überprüf übernehm überseh unterstütz verdien verfolg verfüg vergess verhalt
    verhinder verkauf verlang verlauf verlier verletz vermeid verringer verschwind
    verseh versteh versuch verstoß vertret verzicht wachs wart wechsel weiger werd
    wiederhol wirk wiss woll wünsch zahl zähl zeig zerstör zieh zwing ändere untersuch
    unterscheid unterschätz unterlieg überwieg bestimm beruh beteilig bemüh bestreit
    bereit bedroh bedauer bedrück begrüß begründ beobacht berat berücksicht ermittel
    ermöglich eröffn erklär fürcht garantier gefährd gelang geling gefall gebühr
    investier profitier reagier resultier riskier ignorier informier kritisier existier
    demonstrier diskutier drohe lehn lenk liefer lohn meld miet misch nutz opfer
    passier protestier quäl rett richt ruh räum sammel spür starte stärk stehl teil töt
    träum trenn trau tröst verteidig vertrau verwend verursach verweiger verändere
    verbess verbiet verbind verbreit verdräng vereinbar verfass verlass verpflicht
    verschärf verschlechter versprech verstärk verurteil verwirr vorlieg wein wert
    widersprech wohn zerfall zweifel abhäng ankomm annehm anseh aufnehm ausgeh aussag
    ausreich aussteh beitrag darstell dasteh durchführ einsetz eintret entgeg feststeh
    mitteil nachgeb stattfind teilnehm übereinstimm vorgeh vorhab vorseh weitergeh
    zunehm zurückgeh zurückkehr zusteh zustimm zutreff
"""
NOT_MOOD = {"tate", "bedauere"}
REPORTED_MOOD = (
    frozenset(
        {
            "sei",
            "seien",
            "habe",
            "werde",
            "könne",
            "müsse",
            "solle",
            "wolle",
            "dürfe",
            "möge",
            "wisse",
            "tue",
        }
        | {
            root if root.endswith("e") else f"{root}e"
            for root in FIRST_MOOD_ROOTS.split()
        }
    )
    - NOT_MOOD
)
HINTED_STEMS = """
    fänd käm nähm gäb ging stünd hielt ließ läg träf trüg blieb zög säh spräch bräch
    lief fiel hing schlüg schlöss griff gält böt tät fing
""".split()
HINTED_PREFIXES = """
    be ent er ver an auf aus vor zu ein ab statt bei mit nach unter über durch zurück
    fest her hin hervor teil fort weiter bereit
""".split()
HINTED_MOOD = words(
    """
    hätte hätten wäre wären würde würden könnte könnten müsste müssten dürfte dürften
    sollte sollten wollte wollten gäbe gäben käme kämen ginge gingen bliebe blieben
    ließe ließen stünde stünden bräuchte bräuchten wüsste wüssten nähme nähmen hielte
    fände fänden brächte brächten läge lägen spräche sprächen träfe träfen verlöre
    verlören trüge trügen liefe liefen hieße hießen zöge zögen sähe sähen bekäme
    bekämen täte täten begänne stiege stiegen fiele fielen erhielte erhielten solle
    sollen wollen bestünde bestünden entstünde verstieße führe führen
    """
) - {"solle"} | {
    f"{prefix}{stem}{end}"
    for stem in HINTED_STEMS
    for prefix in HINTED_PREFIXES
    for end in ("e", "en")
    if end == "e" or not {"ä", "ö", "ü"}.isdisjoint(stem)
}

"""English verbs that report nothing: regular and irregular forms, and participles."""

__all__ = ["IRREGULAR_VERBS", "PARTICIPLES", "PLAIN_VERBS", "VERBS"]

VERBS = """
    accept achieve acquire act adapt adjust admire adopt advance affect afford aid aim allow alter
    amend amount appeal appear apply appoint appreciate approach approve arise arrange arrest arrive
    assess assign assist assume attach attempt attend attract avoid await award back ban bar
    base beat become begin behave believe belong benefit bet bind block blow boost borrow bother break
    bring broadcast build burn burst bury buy calculate campaign cancel capture care carry
    catch cause cease change chase check choose claim clash clean clear climb close collapse
    collect come commit compete complete compose concern conduct connect consider consist construct consult
    contact contain contest contribute control convert convict convince cook cope copy correct cost count cover create
    cross cut damage dance dare date deal debate decline decrease deliver demonstrate depart depend
    deserve design destroy develop devote die differ dig disappear discuss dismantle display distribute
    divide divorce donate double draft drag draw dream dress drink drive drop earn ease eat elect eliminate
    embrace emerge employ enable end endorse endure enforce engage enhance enjoy ensure enter escape establish
    evacuate evaluate evolve examine exceed exchange exclude exist exit expand expect experience expire
    explore export expose express extend face fail fall favor favour fear feature feed feel fight fill
    file finance finish fire fit fix flee float flow fly focus follow force forget form found
    function fund gain gather generate get give go govern grab graduate grant greet grow
    guarantee guard guide handle hang happen harm hate head hear help hesitate hide hire hit hold
    hope host hug hunt hurt identify ignore illustrate imagine impose improve include
    increase influence inherit injure install intend intensify introduce invade invest investigate
    involve issue join jump justify keep kick kill kiss knock know lack land last launch lead lean leap learn
    leave lend let lie lift light limit link listen live load lock look lose love lower make manage
    march mark marry match matter mean measure meet melt mention merge mind miss mix
    monitor mount mourn move murder need negotiate nominate notice notify
    obtain occupy occur open operate oppose organize organise outline overcome overtake owe own pack park participate
    pass pause pay perform permit persuade pick place plan plant play plunge
    pose possess pour practice practise pray prefer prepare present preserve prevent print produce
    prohibit project promote propel prosecute protect prove provide pull punish purchase pursue push put
    qualify quit race raise rally rank reach react realize realise rebuild receive recognize
    recognise record recover recruit reduce refuse regain register regret regulate reinforce
    relax release rely remain remove renew rent repair replace represent rescue resemble resign
    resist resolve respect rest restore restrict result resume retain retire retreat return
    review revise ride rise risk roll run rush sail satisfy save scare schedule score search
    secure see seek seem seize sell send separate serve set settle shake shape share shift shine
    shoot shop shrug shut sign sing sink sit slash sleep slide slip slow smash smell smoke solve
    sound spark speak specialize spell spend split spread spring stage stand start starve stay
    steal stem step stick stop store storm stretch strike strip struggle study submit succeed suffer
    supply support suppose surge surprise surrender surround survive suspect suspend sustain sweep
    swim swing switch take talk target tend test thank think threaten throw tie top touch
    tour trace track trade trail train transfer transform travel treat trigger trip trust try
    turn understand undertake unite unveil update use vanish vary veto view violate visit vote wait walk
    want wash waste watch weaken wear weigh win wipe wish withdraw work wrap yield
"""
IRREGULAR_VERBS = """
    arose became began bent bet bit bled blew bought bound bred broke brought built burnt came
    caught chose clung crept dealt drank dreamt drew drove dug ate fed fell felt fled flew
    flung forbade forecast foresaw forgave forgot fought found froze gave got grew heard held hid hit
    hung hurt kept knelt knew laid lay leapt learnt led left lent let lit lost made meant met mistook overcame overtook
    paid proved put quit ran rang rebuilt redid rode rose sang sank sat saw sent set shook shot shut
    slept slid beat spoke shone strode strove swum thrust trod wept wove bade clung clad slung sold sought sped spelt spent sped split sprang spread stole stood stuck struck
    stung swam swept swore swung taught thought threw took tore understood undertook upheld went
    withdrew withstood woke won wore wound wrung goes does lies dies ties
"""
PLAIN_VERBS = """
    accept achieve acquire adapt adopt afford allow apply appoint appreciate arise arrive assume
    attend attract avoid become begin behave believe belong borrow bring build buy choose collect
    commit compete compose consider consist contain contribute convince create deliver
    demonstrate depend deserve destroy develop devote die disappear discuss dismantle distribute
    donate earn eat eliminate emerge employ enable endorse endure enforce engage enhance enjoy ensure enter
    establish evacuate evaluate evolve examine exceed exclude exist expand expect explore expose feel
    forbid forget forgive gather generate get give go grow happen hear hesitate hide identify ignore
    illustrate imagine impose improve include inherit injure install intend introduce invade invest
    investigate involve join keep kill know learn lend let lose make marry melt merge negotiate
    nominate notify obtain occupy occur oppose organise organize owe own participate perform
    persuade possess prefer prepare preserve prevent prohibit promote prosecute protect prove
    provide pursue qualify react realise realize receive recognise recognize reduce refuse regulate
    reinforce rely remain remove renew replace represent require resemble resign resist resolve restore
    restrict resume retain retire satisfy see seek seem sell send solve speak specialise specialize spend
    submit succeed suffer survive sustain tend think threaten throw transform treat understand undertake
    unite violate want weaken withdraw
"""
"""Plain forms that are no nouns."""

PARTICIPLES = """
    beaten begun bitten blown born broken chosen done drawn driven drunk eaten fallen flown forbidden
    forgiven forgotten frozen given gone grown hidden known overtaken ridden risen rung seen shaken
    shown shrunk spoken stolen sung sunk sworn taken thrown torn undertaken woken withdrawn worn woven
    written
"""

"""A and B sign an agreement: «وقع الوزيران مذكرة تفاهم»، «توقيع اتفاقية بين ...»، «الاتفاق الذي أبرمته»."""

from diplo_events.events import Agreement
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    between,
    genitive,
    host,
    led,
    light,
    masdar,
    subject,
    topic_after,
    verb,
)

_TREATIES = (
    "اتفاق",
    "اتفاقية",
    "مذكرة",
    "معاهدة",
    "بروتوكول",
    "عقد",
    "وثيقة",
    "ميثاق",
    "صفقة",
    "محضر",
    "إعلان",
    "تفاهم",
    "خارطة",
    "خريطة",
    "هدنة",
    "بيان",
    "خطة",
    "خطاب",
    "ملحق",
)

RULE = Frame(
    name="sign",
    event=Agreement,
    subtype="signed",
    trigger=any_of(
        light(("وقع", "أبرم", "عقد", "توقيع", "إبرام"), masdar(*_TREATIES)),
        light(("وقع", "أبرم", "توقيع", "إبرام"), masdar("برنامج", with_adjective=("تنفيذي", "مشترك", "ثنائي"))),
        led(verb("وقع"), "على", to=_TREATIES),
        verb("أبرم"),
        masdar("توقيع", "إبرام"),
    ),
    slots=(
        subject("party"),
        between("party"),
        after("مع", "من", "عن", to="party"),
        genitive("party"),
        host("party"),
        topic_after("حول", "بشأن", "بخصوص", "ل"),
    ),
    refers_back=False,
    examples=(
        Example(
            "وقعت تونغا وفيجي البرنامج التنفيذي للتعاون الصحي",
            party=["تونغا", "فيجي"],
            subtype="signed",
        ),
        Example(
            "وقع وزير الدفاع اليوناني ونظيره الأرميني مذكرة تفاهم بشأن التدريب",
            party=["وزير الدفاع اليوناني", "نظيره الأرميني"],
            topic="التدريب",
            subtype="signed",
        ),
        Example(
            "أبرمت كينيا اتفاقا مع تنزانيا حول النقل البري",
            party=["كينيا", "تنزانيا"],
            topic="النقل البري",
            subtype="signed",
        ),
        Example(
            "توقيع مذكرة تفاهم بين عمان وسنغافورة في مجال الموانئ",
            party=["عمان", "سنغافورة"],
            topic="مجال الموانئ",
            subtype="signed",
        ),
        Example(
            "وقعت بكين وموسكو عقدا لتوريد الغاز",
            party=["بكين", "موسكو"],
            topic="توريد الغاز",
            subtype="signed",
        ),
        Example(
            "الاتفاقية التي وقعتها اليونان مع ألبانيا",
            party=["اليونان", "ألبانيا"],
            subtype="signed",
        ),
        Example(
            "ووقع الاتفاقية نيابة عن غانا وزيرة الخارجية وعن توغو السفير",
            party=["وزيرة الخارجية", "توغو"],
            subtype="signed",
        ),
        Example("توقيع خمس اتفاقيات بين تشاد ورومانيا", party=["تشاد", "رومانيا"], subtype="signed"),
        Example("لاتفيا وإستونيا توقعان على عدد من البروتوكولات", party=["لاتفيا", "إستونيا"], subtype="signed"),
        Example(
            "شهد الرئيسان القبرصي والمالطي مراسم توقيع عقود بين البلدين",
            party=["الرئيسان القبرصي", "المالطي"],
            subtype="signed",
        ),
        Example(
            "بعد أن وقعت ناميبيا وأنغولا معاهدة المياه", party=["ناميبيا", "أنغولا"], topic="المياه", subtype="signed"
        ),
        Example(
            "اتفاق قبرص مع الاتحاد الأوروبي الذي تم توقيعه في مالطا",
            party=["قبرص", "الاتحاد الأوروبي"],
            place="مالطا",
            subtype="signed",
        ),
        Example(
            "وقعت غانا وتوغو على اتفاقية التعاون القضائي",
            party=["غانا", "توغو"],
            topic="التعاون القضائي",
            subtype="signed",
        ),
        Example(
            "اجتمع وزير النقل الأرميني بنظيره الجورجي ووقعا اتفاقية للسكك",
            party=["وزير النقل الأرميني", "نظيره الجورجي"],
            subtype="signed",
            also=(Also("meeting", subtype="bilateral", party=["وزير النقل الأرميني", "نظيره الجورجي"]),),
        ),
        Example(
            "وقع وزير العدل الكيني ونظيره المالطي برنامجا تنفيذيا لتدريب القضاة",
            party=["وزير العدل الكيني", "نظيره المالطي"],
            topic="تدريب القضاة",
            subtype="signed",
        ),
    ),
    counterexamples=(
        Counterexample("وقع وزير العدل الكيني ووزير المالية المالطي في خطأ", why="they fell into an error"),
        Counterexample("وقع اللاعب عقدا مع النادي", why="sport: no international actors"),
        Counterexample("وقع حادث على الطريق بين الرياض ومكة", why="the other verb: an accident happened"),
        Counterexample("دعا الوزير إلى توقيع اتفاق بين كينيا والصومال", why="what is called for has not been done"),
        Counterexample("رحبت كينيا بتوقيع الاتفاق مع الصومال", why="who welcomes it has not signed it"),
    ),
)

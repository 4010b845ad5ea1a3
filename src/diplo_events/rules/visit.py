"""An official travels to a place of another actor: «زار الوزير القاهرة»، «زيارة الرئيس إلى باريس»."""

from diplo_events.events import Visit
from diplo_events.grammar import (
    MASDAR,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    behind_subject,
    destination,
    destination_of_masdar,
    genitive,
    host,
    light,
    masdar,
    object_,
    of_no_own,
    of_sites,
    of_travellers,
    place_object,
    purpose,
    right_behind,
    subject,
    topic_after,
    verb,
)

_PRIVATE = ("جوي", "سياحي", "مباشر", "ميداني", "تجاري", "بحري", "علمي", "دراسي", "جماعي", "منتظم", "يومي")
_JOURNEYS = masdar("زيارة", "رحلة", "وصول", "توجه", "سفر", "مغادرة", unless_adjective=_PRIVATE)
#: «جولة محادثات» is no journey.
_TOURS = masdar(
    "جولة", unless_adjective=(*_PRIVATE, "حوار", "مفاوضة", "محادثة", "مباحثة", "مشاورة", "تفاوض", "قتال", "انتخاب")
)
#: What one does with a journey.
_MAKING = ("بدأ", "قام", "أجرى", "استهل", "اختتم", "أنهى", "أدى", "أتم", "واصل", "شرع", "باشر")

_MAKING = ("بدأ", "قام", "أجرى", "استهل", "اختتم", "أنهى", "أدى", "أتم", "واصل", "شرع", "باشر")

RULE = Frame(
    name="visit",
    event=Visit,
    trigger=any_of(
        verb("زار", "وصل", "توجه", "اتجه", "سافر", "ذهب", "حط", "انتقل", "غادر", "طار"),
        light(_MAKING, masdar("زيارة", "رحلة")),
        light(_MAKING, _TOURS),
        _JOURNEYS,
        _TOURS,
    ),
    slots=(
        of_travellers(subject("visitor")),
        of_no_own(of_travellers(genitive("visitor"))),
        of_travellers(host("visitor")),
        of_travellers(after("ل", to="visitor", of=MASDAR)),
        of_travellers(after("بحضور", "برئاسة", to="visitor")),  # «برفقة وزير الدفاع»، «وفد برئاسة الوزير»
        destination("إلى", "ل", to="host"),
        of_sites(destination("ب", "في", to="host")),
        place_object(to="host"),
        behind_subject(right_behind(object_("host"))),
        destination_of_masdar(to="host"),
        topic_after("حول", "بشأن", "بخصوص"),
        purpose(),
    ),
    examples=(
        Example(
            "زيارة أخوة وعمل لرئيسة الوزراء البنغالية إلى ماليزيا",
            visitor="رئيسة الوزراء البنغالية",
            host="ماليزيا",
            place="ماليزيا",
        ),
        Example(
            "زار وزير الخارجية الفنلندي نيروبي أمس",
            visitor="وزير الخارجية الفنلندي",
            host="نيروبي",
            place="نيروبي",
            time="أمس",
        ),
        Example(
            "وصل الرئيس الفيتنامي إلى مدريد لبحث التبادل التجاري",
            visitor="الرئيس الفيتنامي",
            host="مدريد",
            place="مدريد",
            topic="التبادل التجاري",
        ),
        Example(
            "بدأ رئيس الوزراء الماليزي زيارة رسمية إلى تركيا",
            visitor="رئيس الوزراء الماليزي",
            host="تركيا",
            place="تركيا",
        ),
        Example(
            "اتجه رئيس بوروندي صباح أمس إلى لواندا",
            visitor="رئيس بوروندي",
            host="لواندا",
            place="لواندا",
            time="صباح أمس",
        ),
        Example(
            "سيذهب وزير النقل الإسباني إلى براغ غدا",
            visitor="وزير النقل الإسباني",
            host="براغ",
            place="براغ",
            time="غدا",
            status="planned",
        ),
        Example(
            "سيتوجه وزير الدفاع البرتغالي إلى الدوحة غدا",
            visitor="وزير الدفاع البرتغالي",
            host="الدوحة",
            place="الدوحة",
            time="غدا",
            status="planned",
        ),
        Example(
            "غادر مطار أثينا صباح أمس وزير الخارجية اليوناني متوجها إلى الرباط",
            visitor="وزير الخارجية اليوناني",
            host="الرباط",
            place="الرباط",
            time="صباح أمس",
        ),
        Example(
            "عاد رئيس الحزب البلغاري بعد زيارته ملك إسبانيا",
            visitor="رئيس الحزب البلغاري",
            host="ملك إسبانيا",
        ),
        Example(
            "وصل وفد من البرلمان الأرميني برئاسة نائب وزير الخارجية الأرميني إلى صوفيا",
            visitor="نائب وزير الخارجية الأرميني",
            host="صوفيا",
            place="صوفيا",
        ),
        Example(
            "يشرع الرئيس الزامبي ابتداء من اليوم في زيارة عمل إلى بيرو",
            visitor="الرئيس الزامبي",
            host="بيرو",
            place="بيرو",
            time="اليوم",
            status="planned",
        ),
        Example("زار الرئيس الزامبي البابا يوم الأحد", visitor="الرئيس الزامبي", host="البابا", time="يوم الأحد"),
        Example(
            "وصل وزير الخارجية الإيطالي أنجيلو روسي برفقة وزيرة الدفاع لاورا بيانكي إلى الرباط",
            visitor=["وزير الخارجية الإيطالي أنجيلو روسي", "وزيرة الدفاع لاورا بيانكي"],
            host="الرباط",
            place="الرباط",
        ),
        Example(
            "تعتزم وزيرة التجارة الفيجية زيارة ليما وكيتو",
            visitor="وزيرة التجارة الفيجية",
            host=["ليما", "كيتو"],
            place="ليما",
            status="planned",
        ),
        Example(
            "تعتبر هذه أول زيارة يقوم بها رئيس وزراء فيجي إلى ليما",
            visitor="رئيس وزراء فيجي",
            host="ليما",
            place="ليما",
        ),
        Example(
            "ارجأ رئيس وزراء فيجي زيارته إلى ليما",
            visitor="رئيس وزراء فيجي",
            host="ليما",
            place="ليما",
            status="planned",
        ),
    ),
    counterexamples=(
        Counterexample("سيكون أول رئيس أوروبي يزور مالي منذ عقد", why="a state's president, not the union's"),
        Counterexample("ذهب الوزير الهولندي إلى أن الأزمة قديمة", why="he holds an opinion, he goes nowhere"),
        Counterexample("قدم سفير الفلبين أوراق اعتماده إلى الرئيس التونسي", why="he presents papers; he came before"),
        Counterexample(
            "انتهت أحدث جولات الحوار بين طرفي النزاع الكولومبي في هافانا", why="a round of talks is no journey"
        ),
        Counterexample("أعلن الوزير الكيني أن الجولة الثالثة ستعقد في أنغولا", why="a round of talks is held, no tour"),
        Counterexample("الجولة الرابعة من المشاورات الكينية ستكون في بوروندي", why="a round of talks, no tour"),
        Counterexample("تتجه النرويج إلى الصين لشراء القطارات", why="she turns to a seller, nobody travels"),
        Counterexample("زار الوزير الأردني مدينة إربد", why="a minister travels at home"),
        Counterexample("وصل المنتخب البرازيلي إلى باريس", why="sport: a team is no international actor"),
        Counterexample("ينوي الرئيس المالديفي التوجه إلى محكمة العدل الدولية", why="he brings a case"),
        Counterexample("وصلت طائرة شحن تحمل أدوية إلى بورتسودان", why="a vessel arrives, nobody who travels is told"),
        Counterexample("وصل سعر النفط إلى سبعين دولارا", why="prices do not travel"),
    ),
)

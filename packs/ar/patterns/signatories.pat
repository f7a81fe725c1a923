# Who signed by hand, for which side; who was present.

signatory.for_side -> Representation
    event:sign ..3!Anchor [instrument:Anchor] ..3!Anchor on_behalf represented:Party [comma] signatory:Person ([comma] (and | comma) [on_behalf represented:Party] [comma] signatory:Person)*
    + وقع الاتفاق عن الجانب الإماراتي وزير الدفاع محمد المزروعي وعن الجانب الأمريكي الوزير بيت هيغسيث
        signatory	وزير الدفاع محمد المزروعي
    - وقع الاتفاق أمس

signatory.and_side -> Representation
    signatory:Person on_behalf represented:Party
    + وقع الاتفاق وزير الدفاع محمد المزروعي عن الجانب الإماراتي
        represented	الجانب الإماراتي
    - وقع الاتفاق أمس

signatory.after_instrument -> Representation
    event:sign.!masdar Short instrument:Anchor [each_of] signatory:Person ([comma] (and | comma) [each_of] signatory:Person)*
    + وقع المذكرة وزير الصحة أحمد محمد ومدير الشركة خالد علي
        signatory	وزير الصحة أحمد محمد
    - وقع المذكرة بالأحرف الأولى

signatory.by -> Representation
    event:sign.masdar Short instrument:Anchor ..2!Anchor on_behalf [each_of] signatory:Person ([comma] (and | comma) [each_of] signatory:Person)*
    + تم توقيع المذكرة من قبل الدكتور ناصر النعيمي، والسيد خالد علي
        signatory	الدكتور ناصر النعيمي
    - تم توقيع المذكرة من قبل الشركة

signatory.subject -> Representation
    event:sign.!masdar signatory:Person ([comma] (and | comma) signatory:Person)* Long instrument:Anchor
    + وقع وزير المالية محمد الجدعان اتفاقية مع البنك الدولي
        signatory	وزير المالية محمد الجدعان
    - وقع وزير المالية محمد الجدعان في خطأ

signatory.with -> Representation
    event:sign.!masdar Long with signatory:Person Long instrument:Anchor
    + وقع ولي العهد مع رئيس الشركة ماسايوشي سون مذكرة تفاهم
        signatory	رئيس الشركة ماسايوشي سون
    - وقع مع الشركة مذكرة تفاهم

witness.presence -> Attendance
    presence [each_of] witness:Person ([comma] (and | comma) [each_of] witness:Person)*
    + وقعت الاتفاقية بحضور الدكتور خالد علي والسيد محمد أحمد
        witness	الدكتور خالد علي
    - بحضور عدد من المسؤولين

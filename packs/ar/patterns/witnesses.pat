# Who was present at the signing.

Witnesses = [each_of] witness:Person (Next ..3!(Anchor | Finite) [each_of] witness:Person | ..9!(Anchor | Finite | Which) ..0 and witness:Person)*

witness.presence -> Attendance
    presence ..3!Clause Witnesses
    + وقعت الاتفاقية بحضور الدكتور خالد محمود والسيد محمد أحمد
        witness	الدكتور خالد محمود
        witness	السيد محمد أحمد
    - بحضور عدد من المسؤولين

# "the minister attended the ceremony of signing"
witness.attended -> Attendance
    (attend.past.!masdar | attend.pres.!masdar) Witnesses ..4!(Finite | Person) (sign.masdar | InstrumentAct)
    + وشهد رئيس الوزراء مصطفى مدبولي مراسم توقيع الاتفاقية
        witness	رئيس الوزراء مصطفى مدبولي
    - وشهد رئيس الوزراء مصطفى مدبولي المباراة

# "the signing was attended by"
witness.attended_signing -> Attendance
    (attend.past.!masdar | attend.pres.!masdar) ..2!(Finite | Person) sign.masdar ..9!(Finite | Person | on_behalf | with | between) Witnesses
    + وحضر مراسم التوقيع السفير خالد محمود والدكتورة سارة حسن
        witness	السفير خالد محمود
        witness	الدكتورة سارة حسن
    + وشهد مراسم توقيع الاتفاقية التي جرت في العاصمة أبوظبي، الدكتور محمد أحمد
        witness	الدكتور محمد أحمد
    - وحضر مراسم التوقيع مسؤولون من الجانبين
    - وشهد الحفل توقيع الاتفاقية من قبل الوزير خالد محمود

# "the prince attended the signing", the name first
witness.attended_subject_first -> Attendance
    Witnesses (..2!(Clause | OccasionHead | attend.past) attend.past.!masdar.!f | attend.past.!masdar.f) !OwnSubject ..2!(Person | Finite) (sign.masdar | InstrumentAct)
    + وكان الرئيس خالد محمود حضر توقيع الاتفاقية
        witness	الرئيس خالد محمود
    + إن الوزيرة سارة حسن حضرت مراسم التوقيع
        witness	الوزيرة سارة حسن
    - وكان الرئيس خالد محمود حضر المباراة
    - وتذكر الرئيس خالد محمود، حيث شهدت مراسم توقيع الاتفاقية خلافا
    - وأوضح المدير خالد محمود أن اللقاء شهد توقيع الاتفاقية
    - وقال السفير خالد محمود، لقد شهد الرئيسان مراسم توقيع الاتفاقية

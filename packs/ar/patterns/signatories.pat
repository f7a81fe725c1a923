# Who signed by hand, and for which side. The instrument may be missing or only a pronoun ("signed it").

# Those who will sign have not.
Signed = (sign.past.!masdar | sign.pres.!masdar)

Signer = [each_of] signatory:Person
# An office behind a name may stand before the next: "P, head of the agency, and Q".
Signers = Signer (Next Signer | ..9!(Anchor | Finite | Which | presence | with) ..0 and Signer)*

# "for the Emirati side: the minister N. N."
ForSide = For [both_first] represented:Party ..4!(Person | Anchor | Finite) signatory:Person

# "signed the memorandum for A: P, and for B: Q"; "signed it for A: P"
signatory.for_side -> Representation
    event:(Signed | sign.masdar) ..2!(Person | Clause) [Inst] ..5!(Person | Clause) ForSide (..6!(Person | Anchor) (Next ForSide | Next Signer))*
    + وقع الاتفاق عن الجانب الإماراتي وزير الدفاع محمد المزروعي وعن الجانب الأمريكي الوزير مارك ويلسون
        signatory	وزير الدفاع محمد المزروعي
        signatory	الوزير مارك ويلسون
        represented	الجانب الإماراتي
    + ووقعها عن الجانب المصري وزير النقل سمير حسن
        signatory	وزير النقل سمير حسن
    + ووقع الاتفاقية من جانب الأمم المتحدة، السيدة ماريا لوبيز
        signatory	السيدة ماريا لوبيز
    - وقع الاتفاق أمس

# "signed: P for A, and Q for B"
signatory.then_side -> Representation
    event:Signed ..2!(Person | Clause) [Inst] ..4!(Person | Clause) signatory:Person ..1!Clause on_behalf represented:Party (Next signatory:Person ..1!Clause on_behalf represented:Party)*
    + وقع الاتفاق وزير الدفاع محمد المزروعي عن الجانب الإماراتي
        represented	الجانب الإماراتي
        signatory	وزير الدفاع محمد المزروعي
    - وقع الاتفاق أمس

signatory.after_instrument -> Representation
    event:Signed ..2!(Person | Clause) Inst ..2!Clause Signers [..1 with Signers]
    + وقع المذكرة وزير الصحة أحمد محمد ومدير الشركة خالد محمود
        signatory	وزير الصحة أحمد محمد
        signatory	مدير الشركة خالد محمود
    + وقع على الاتفاقية نائب رئيس المفوضية خالد محمود، مع الوزيرة سارة حسن
        signatory	الوزيرة سارة حسن
    - وقع المذكرة بالأحرف الأولى

signatory.pronoun -> Representation
    event:(sign.past.pron | sign.pres.pron) ..1!Clause Signers
    + ووقعها وزير الصحة أحمد محمد
        signatory	وزير الصحة أحمد محمد
    - ووقعها الجانبان

signatory.by -> Representation
    event:sign.masdar Short Inst ..8!Clause on_behalf Signers
    + تم توقيع المذكرة من قبل الدكتور ناصر النعيمي، والسيد خالد محمود
        signatory	الدكتور ناصر النعيمي
        signatory	السيد خالد محمود
    - تم توقيع المذكرة من قبل الشركة

# "it was signed by", "the signing was done by"
signatory.by_pronoun -> Representation
    event:sign.masdar ..3!(Anchor | Person) on_behalf Signers
    + وتم توقيعها من قبل الوزير خالد محمود
        signatory	الوزير خالد محمود
    - وتم توقيعها من قبل الشركة

# "the minister proceeded to the signing"
signatory.carried_out -> Representation
    by event:sign.masdar [on] ..1!Clause [Inst] ..2!Clause Signers
    + وقام بتوقيع الاتفاقية وزير المالية محمد الجدعان ووزير النقل سمير حسن
        signatory	وزير المالية محمد الجدعان
        signatory	وزير النقل سمير حسن
    - وقام بتوقيع الاتفاقية أمس

signatory.carried_out_subject -> Representation
    carry_out.!masdar Signers ..1!Clause by event:sign.masdar
    + قام وزير المالية محمد الجدعان بتوقيع مذكرة تفاهم
        signatory	وزير المالية محمد الجدعان
    - قام وزير المالية محمد الجدعان بزيارة المصنع

signatory.subject -> Representation
    event:Signed Signers ..9!(Anchor | Finite) Inst
    + وقع وزير المالية محمد الجدعان اتفاقية مع البنك الدولي
        signatory	وزير المالية محمد الجدعان
    - وقع وزير المالية محمد الجدعان في خطأ
    - سيوقع وزير المالية محمد الجدعان اتفاقية

signatory.subject_with -> Representation
    event:Signed [signatory:Person] ..5!Clause with Signers Long Inst
    + وقع ولي العهد خالد بن محمود مع رئيس الشركة ماسايوشي سون مذكرة تفاهم
        signatory	رئيس الشركة ماسايوشي سون
    - وقع مع الشركة مذكرة تفاهم

signatory.subject_instrument_with -> Representation
    event:Signed ..2!Clause [signatory:Person] ..5!Clause Inst ..3!Clause with Signers
    + وقع الأستاذ خالد محمود اتفاقية مع المهندس أحمد حسن
        signatory	المهندس أحمد حسن
    - وقع الأستاذ خالد محمود اتفاقية مع الشركة

signatory.subject_first -> Representation
    signatory:Person ..2!Clause event:Signed Short Inst
    + إن وزير المالية محمد الجدعان وقع اتفاقا مبدئيا
        signatory	وزير المالية محمد الجدعان
    - إن وزير المالية محمد الجدعان زار المعرض

# "the ministry, represented by its minister N. N., signed"
signatory.represented_by -> Representation
    event:Signed represented:Party ..1!Clause represented_by [in | by] ..2!(Person | Clause) signatory:Person
    + وقعت وزارة الصحة، ممثلة في الوزير خالد محمود، مذكرة تفاهم
        signatory	الوزير خالد محمود
        represented	وزارة الصحة
    - وقعت وزارة الصحة، ممثلة بمكتبها، مذكرة تفاهم

# "A was represented at the signing by P, while B was represented by Q". The verb is written like the word "like", hence `as`.
signatory.represented -> Representation
    (represent.!masdar.!apart | as) represented:Party ..2!Clause event:sign.masdar ..4!(Person | Finite) signatory:Person AlsoRepresented*
    + ومثل الجانب العماني في التوقيع الوزير خالد محمود
        signatory	الوزير خالد محمود
        represented	الجانب العماني
    + ومثلت الوزارة في توقيع المذكرة الدكتورة سارة حسن، فيما مثل الجانب الفرنسي السفير مارك ويلسون
        signatory	الدكتورة سارة حسن
        signatory	السفير مارك ويلسون
    - ومثل الجانب العماني في المباراة لاعبون جدد
    - حضر نائب رئيس الشركة المصرية الدكتور خالد محمود

# "the signing was represented on the side of A by P"
signatory.represented_signing -> Representation
    (represent.!masdar.!apart | as) event:sign.masdar ..2!(Clause | Party) [Inst] ..1!Clause For represented:Party ..3!(Person | Finite) signatory:Person
      ([..9!(Anchor | Finite | Which | presence) and signatory:Person] AlsoRepresented)*
    + ومثل توقيع المذكرة من الجانب السعودي الوزير خالد محمود، فيما مثل الجانب الأوروبي الرئيس التنفيذي مارك ويلسون
        signatory	الوزير خالد محمود
        signatory	الرئيس التنفيذي مارك ويلسون
    - ومثل توقيع المذكرة نقلة نوعية

AlsoRepresented = ..6!(Person | Anchor) (represent.!masdar.!apart | as) represented:Party ..3!(Person | Finite) signatory:Person

# Joining a body, programme or convention; a status that one state gives another.

Joins = (join.past.!masdar | join.pres.!masdar | join.fut)

joining.verb_first -> Joining kind=membership
    event:Joins Actors ..4!Clause Inst
    + انضمت البرتغال إلى الاتفاقية
        party	البرتغال
    - انضم اللاعب إلى الفريق

joining.subject_first -> Joining kind=membership
    Subjects ..2!Clause [that] event:Joins !OwnSubject ..3!Clause Inst
    + الأردن ينضم إلى الاتفاقية
        party	الأردن
    - اللاعب ينضم إلى الفريق

joining.noun -> Joining kind=membership
    event:join.masdar Actors ..4!Clause Inst
    + بعد انضمام الفلبين إلى المعاهدة
        party	الفلبين
    - بعد انضمام اللاعب

# To a body: no word for an instrument stands there.
joining.body -> Joining kind=membership status=in_force
    event:(join.past.!masdar | join.fut) party:Party ..3!Clause to body:Party
    + انضمت السويد رسميا إلى حلف شمال الأطلسي
        party	السويد
        body	حلف شمال الأطلسي
    - انضمت السويد إلى المنتقدين

joining.body_noun -> Joining kind=membership
    event:join.masdar party:Party ..3!Clause to body:Party
    + انضمام المغرب إلى الاتحاد الأفريقي
        party	المغرب
        body	الاتحاد الأفريقي
    - انضمام المغرب المنتظر

designation.active -> Designation kind=designation
    event:(designate.past.!masdar | designate.pres.!masdar | designate.fut) Actors ..2!Clause Actor ..4!Clause Inst
    + صنفت الولايات المتحدة قطر حليفا رئيسيا من خارج الناتو
        party	الولايات المتحدة
        party	قطر
    - صنفت الولايات المتحدة الفيلم للكبار

# What is given says what it is: a status, a loan, a contract.
designation.given -> Designation
    event:(give.past | give.pres.!masdar | give.fut) Actors ..2!Clause Actor ..4!Clause Inst
    + منحت الولايات المتحدة قطر صفة حليف رئيسي من خارج الناتو
        party	الولايات المتحدة
        party	قطر
    - منحت الولايات المتحدة الفيلم جائزة

designation.noun -> Designation kind=designation
    event:designate.masdar [Actor] [to] Actor ..3!Clause Inst
    + قرار تصنيف الكويت حليفا رئيسيا من خارج الناتو
        party	الكويت
    - قرار تصنيف الفيلم

designation.became -> Designation kind=designation
    be.!masdar Actor Inst ..3!Clause [to | with] party:Party
    + أصبحت البحرين حليفا رئيسيا من خارج الناتو لفرنسا
        party	البحرين
        party	فرنسا
    - أصبحت البحرين مركزا ماليا

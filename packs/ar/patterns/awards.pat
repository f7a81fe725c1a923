# Contracts that go to a named company, purchases, loans and grants, truces.

Awards = (award.past.!masdar | award.pres.!masdar | award.fut)

award.won -> Award
    event:Awards Actors ..3!Clause Inst [..7!Clause (from | with | to) Actors]
    + فازت شركة سيمنز بعقد من وزارة الكهرباء
        party	شركة سيمنز
        party	وزارة الكهرباء
    + حصلت شركة لوكهيد مارتن على عقد بقيمة مليار دولار
        party	شركة لوكهيد مارتن
    - فازت شركة سيمنز بجائزة

award.won_subject_first -> Award
    Subjects ..2!Clause event:Awards ..2!Clause Inst [..7!Clause (from | with | to) Actors]
    + شركة سيمنز تفوز بعقد لتوريد القطارات إلى مصر
        party	شركة سيمنز
    - شركة سيمنز تفوز بجائزة

# "awarded the contract to": the giver may be named before.
award.given -> Award
    event:Awards [Actors] ..2!Clause Inst ..6!Clause (on | to) Actors
    + أرست وزارة النقل المناقصة على شركة سيمنز
        party	وزارة النقل
        party	شركة سيمنز
    + أسندت شركة أرامكو السعودية عقدا إلى شركة هاليبرتون
        party	شركة أرامكو السعودية
        party	شركة هاليبرتون
    - أرست الوزارة قواعد العمل

award.noun -> Award
    event:award.masdar [Actors] ..2!Clause Inst ..6!Clause (on | to) Actors
    + ترسية المناقصة على شركة سيمنز
        party	شركة سيمنز
    - ترسية القواعد

# A loan or grant: giver, receiver.
loan.given -> Loan
    event:(give.past | give.pres.!masdar | give.fut | fund.past.!masdar | fund.pres.!masdar | fund.fut) Actors ..4!Clause Inst ..6!Clause to Actors
    + منح البنك الدولي قرضا بقيمة مليار دولار إلى تونس
        party	البنك الدولي
        party	تونس
    - منح البنك الدولي جائزة إلى تونس

loan.given_receiver_first -> Loan
    event:(give.past | give.pres.!masdar | give.fut) Actor ..1!Clause Actor ..1!Clause Inst
    + منح البنك الدولي تونس قرضا
        party	البنك الدولي
        party	تونس
    - منح البنك الدولي تونس فرصة

# "buys ... from": no word for an instrument need stand there.
purchase.active -> Purchase kind=contract
    event:(buy.past.!masdar | buy.pres.!masdar | buy.fut) Actors ..8!Clause from Actors
    + تشتري بولندا دبابات جديدة من كوريا الجنوبية
        party	بولندا
        party	كوريا الجنوبية
    - تشتري بولندا دبابات جديدة

# An initiative or a partnership of two founded as such.
founding.between -> Founding
    event:(announce.!masdar | establish.!masdar) Actors ..5!Clause Inst ..6!UpToBetween between Sides2
    + أعلنت وزارة الدفاع الأمريكية عن مبادرة جديدة بين وحدة الابتكار الدفاعي ومجلس توازن
        party	وحدة الابتكار الدفاعي
        party	مجلس توازن
    - أعلنت وزارة الدفاع الأمريكية عن مبادرة جديدة

founding.with -> Founding
    event:(announce.!masdar | establish.!masdar) Actors ..4!Clause Inst ..4!UpToWith with Actors
    + أطلقت شركة مصدر شراكة استراتيجية مع شركة سيمنز
        party	شركة مصدر
        party	شركة سيمنز
    - أطلقت شركة مصدر حملة جديدة مع الطلاب

founding.together -> Founding
    event:(announce.!masdar | establish.!masdar) party:Party (Next party:Party)+ ..4!Clause Inst
    + أطلقت الإمارات والهند مبادرة مشتركة
        party	الإمارات
        party	الهند
    - أطلقت الإمارات مبادرة مشتركة

founding.subject_first -> Founding
    party:Party (Next party:Party)+ ..1!Clause event:(announce.!masdar | establish.!masdar) ..4!Clause Inst
    + الإمارات والهند تطلقان مبادرة مشتركة
        party	الإمارات
        party	الهند
    - الإمارات والهند تطلقان حملة

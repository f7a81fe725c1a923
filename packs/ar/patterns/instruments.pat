# An instrument and its parties, whatever is done with it.

instrument.between -> Naming
    instrument:Anchor (..9!UpToBetween | ..1 Which ..3!UpToBetween) between (Sides2 | Actors)
    + مذكرة تفاهم لتعزيز التعاون الدفاعي بين الإمارات وروسيا
        party	الإمارات
        party	روسيا
    + اتفاقية بين وزارة التعليم من جهة، وشركة سيمنز
        party	وزارة التعليم
        party	شركة سيمنز
    + الاتفاق الذي جرى في جنيف بين روسيا والصين
        party	روسيا
        party	الصين
    - مذكرة تفاهم في مجال الطاقة
    - اتفاقية قالت مصادر إن الفرق بين مصر وتونس كبير فيها

# "an agreement between the two sides": who they are stands elsewhere.
instrument.between_sides -> Naming
    instrument:Anchor ..6!(Clause | Contact | not | will) between sides:(Sides | Side) !and
    + بحث الوزير تفعيل الاتفاقيات الموقعة في مجال النقل بين الجانبين
        sides	الجانبين
    - الاتفاق المبرم بين القوى العالمية وطهران
    - الاتفاق لن يغير العلاقات بين البلدين
    - بحث الوزير تفعيل الاتفاقيات، وقال إن العلاقات بين الجانبين قوية

instrument.with -> Naming
    instrument:Anchor ..5!UpToSides with Actors
    + اتفاقية تعاون مع شركة سيمنز
        party	شركة سيمنز
    + اتفاقية تعاون مع شركة سيمنز، ومذكرة تفاهم مع شركة أرامكو السعودية
        party	شركة سيمنز
    - اتفاقية في مجال الطاقة
    - الاتفاقية التي تحدث عنها الوزير مع السفير الفرنسي

# "the agreement of Iran and the West"
instrument.of_two -> Naming
    instrument:Anchor party:Party (Next party:Party)+
    + أشاد الوزير باتفاق مصر واليونان
        party	مصر
        party	اليونان
    - أشاد الوزير باتفاق اليونان

instrument.purchase_from -> Naming
    instrument:Anchor ..3!Clause [to] buy.masdar ..7!Clause from Actors
    + صفقة لشراء سفن حربية من إسبانيا
        party	إسبانيا
    - صفقة لشراء سفن حربية

instrument.sale_to -> Naming
    instrument:Anchor ..3!Clause [to] (sell.masdar | supply.masdar) ..7!Clause (to | on_behalf) Actors
    + صفقة لبيع مقاتلات إلى السعودية
        party	السعودية
    + صفقة لبيع أراض شاسعة لصالح الولايات المتحدة
        party	الولايات المتحدة
    - صفقة لبيع مقاتلات

instrument.lent -> Naming
    instrument:Anchor (..3!Clause (Money | ValueHead) ..3!Clause from | ..6!Clause FromSide | [fund.ppart] from) party:Party
    + اتفاقية قرض بقيمة عشرة ملايين يورو من البنك الدولي
        party	البنك الدولي
    + قرض مقدم من صندوق النقد الدولي
        party	صندوق النقد الدولي
    - اتفاقية قرض من سنوات

instrument.link -> Naming
    instrument:Anchor ..2!Clause [relative] link.!masdar (between Sides2 | Actors)
    + الاتفاقية التي تربط مصر وإسرائيل
        party	مصر
        party	إسرائيل
    - الاتفاقية مهمة

# "the agreement includes the United States, Canada and Mexico"
instrument.includes -> Naming
    instrument:Anchor ..2!(Anchor | say | that) [relative] (include_verb.past.!masdar | include_verb.pres.!masdar | join.pres.!masdar) party:Party (Next party:Party)+
    + الاتفاقية التي تضم كندا والمكسيك والولايات المتحدة
        party	كندا
        party	الولايات المتحدة
    - الاتفاقية تشمل قطاع الزراعة في مصر

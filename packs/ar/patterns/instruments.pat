# An instrument and its parties, whatever is done with it.

instrument.between -> Naming
    instrument:Anchor Long between Actors
    + مذكرة تفاهم لتعزيز التعاون الدفاعي بين الإمارات وروسيا
        party	الإمارات
        party	روسيا
    - مذكرة تفاهم في مجال الطاقة

instrument.with -> Naming
    instrument:Anchor ..6!Anchor with Actors
    + اتفاقية تعاون مع شركة سيمنز
        party	شركة سيمنز
    - اتفاقية في مجال الطاقة

instrument.purchase_from -> Naming
    instrument:Anchor ..2!Anchor [to] buy.masdar ..6!Anchor from Actors
    + صفقة لشراء سفن حربية من إسبانيا
        party	إسبانيا
    - صفقة لشراء سفن حربية

instrument.from_lender -> Naming
    instrument:Anchor ..6!Anchor (on_behalf | from) party:Party
    + اتفاقية قرض بقيمة عشرة ملايين يورو من البنك الدولي
        party	البنك الدولي
    - اتفاقية قرض من سنوات

instrument.link -> Naming
    instrument:Anchor ..2 link.!masdar Actors
    + الاتفاقية التي تربط مصر وإسرائيل
        party	مصر
        party	إسرائيل
    - الاتفاقية مهمة

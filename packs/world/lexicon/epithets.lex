# Names that stand for a state without being its name.
#
# state       the state that it is most used of
# states      all states that it is used of, likeliest first, when several: the text decides

[Epithet] name
المملكة	state=SA states=SA,JO,MA,BH
بلاد الحرمين	state=SA
بلاد الحرمين الشريفين	state=SA
مملكة الخير	state=SA
أرض الحرمين	state=SA
المملكة الهاشمية	state=JO
السلطنة	state=OM
الجمهورية الإسلامية	state=IR states=IR,PK,MR
نظام الملالي	state=IR
بلاد فارس	state=IR
نظام ولاية الفقيه	state=IR
أرض الكنانة	state=EG
بلاد النيل	state=EG
أم الدنيا	state=EG
المحروسة	state=EG
بلاد الرافدين	state=IQ
أرض الرافدين	state=IQ
بلاد الأرز	state=LB
بلد الأرز	state=LB
بلد المليون شهيد	state=DZ
بلد المليون ونصف المليون شهيد	state=DZ
بلاد المليون شهيد	state=DZ
الجماهيرية	state=LY
بلاد شنقيط	state=MR
بلد المليون شاعر	state=MR
النظام السوري	state=SY
نظام الأسد	state=SY
نظام بشار الأسد	state=SY
الدولة العبرية	state=IL
دولة الاحتلال	state=IL
دولة الاحتلال الإسرائيلي	state=IL
الكيان الصهيوني	state=IL
الكيان الإسرائيلي	state=IL
الاحتلال الإسرائيلي	state=IL
الكيان المحتل	state=IL
كيان الاحتلال	state=IL
سلطات الاحتلال	state=IL
سلطات الاحتلال الإسرائيلي	state=IL
العم سام	state=US
بلاد العم سام	state=US
الدب الروسي	state=RU
التنين الصيني	state=CN
العملاق الصيني	state=CN
البر الرئيسي الصيني	state=CN
بلاد الشمس المشرقة	state=JP
تونس الخضراء	state=TN

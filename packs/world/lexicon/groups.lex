# Groups of states that act together without being a body.
#
# id          one group: all its names have the same
# canon       the usual name
# weak        also an everyday word

[Group] name
دول 5+1	id=p5-plus-1 canon states=US,RU,CN,GB,FR,DE
مجموعة 5+1	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
مجموعة الدول 5+1	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
الدول 5+1	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
مجموعة دول 5+1	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
5+1	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
مجموعة خمسة زائد واحد	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
دول خمسة زائد واحد	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
دول الخمسة زائد واحد	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
مجموعة الخمسة زائد واحد	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
مجموعة الست	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
مجموعة الدول الست	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
الدول الست	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
السداسية الدولية	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
السداسية	id=p5-plus-1 states=US,RU,CN,GB,FR,DE weak
القوى الست	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
القوى العالمية الست	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
الدول الكبرى الست	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
القوى الكبرى الست	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
اللجنة السداسية	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
مجموعة السداسية	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
الدول الست الكبرى	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
القوى الدولية الست	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
مجموعة 4+1	id=p4-plus-1 canon states=RU,CN,GB,FR,DE
دول 4+1	id=p4-plus-1 states=RU,CN,GB,FR,DE
مجموعة أربعة زائد واحد	id=p4-plus-1 states=RU,CN,GB,FR,DE
الترويكا الأوروبية	id=e3 canon states=GB,FR,DE
الدول الأوروبية الثلاث	id=e3 states=GB,FR,DE
الثلاثي الأوروبي	id=e3 states=GB,FR,DE
مجموعة الدول الأوروبية الثلاث	id=e3 states=GB,FR,DE
الترويكا	id=troika canon
مجموعة السبع	id=g7 canon states=US,CA,GB,FR,DE,IT,JP
مجموعة الدول السبع	id=g7 states=US,CA,GB,FR,DE,IT,JP
مجموعة الدول الصناعية السبع	id=g7 states=US,CA,GB,FR,DE,IT,JP
الدول السبع	id=g7 states=US,CA,GB,FR,DE,IT,JP
مجموعة الدول السبع الكبرى	id=g7 states=US,CA,GB,FR,DE,IT,JP
مجموعة الدول الصناعية السبع الكبرى	id=g7 states=US,CA,GB,FR,DE,IT,JP
الدول الصناعية السبع	id=g7 states=US,CA,GB,FR,DE,IT,JP
مجموعة السبع الكبار	id=g7 states=US,CA,GB,FR,DE,IT,JP
مجموعة السبعة	id=g7 states=US,CA,GB,FR,DE,IT,JP
الدول السبع الصناعية الكبرى	id=g7 states=US,CA,GB,FR,DE,IT,JP
مجموعة السبع الكبرى	id=g7 states=US,CA,GB,FR,DE,IT,JP
مجموعة السبع الصناعية	id=g7 states=US,CA,GB,FR,DE,IT,JP
الدول الصناعية السبع الكبرى	id=g7 states=US,CA,GB,FR,DE,IT,JP
G7	id=g7 states=US,CA,GB,FR,DE,IT,JP
مجموعة السبعة الكبار	id=g7 states=US,CA,GB,FR,DE,IT,JP
مجموعة الثماني	id=g8 canon states=US,CA,GB,FR,DE,IT,JP,RU
مجموعة الدول الثماني	id=g8 states=US,CA,GB,FR,DE,IT,JP,RU
مجموعة الثمانية	id=g8 states=US,CA,GB,FR,DE,IT,JP,RU
مجموعة الدول الصناعية الثماني	id=g8 states=US,CA,GB,FR,DE,IT,JP,RU
الدول الثماني	id=g8 states=US,CA,GB,FR,DE,IT,JP,RU
مجموعة الثماني الكبار	id=g8 states=US,CA,GB,FR,DE,IT,JP,RU
مجموعة الدول الثماني الكبرى	id=g8 states=US,CA,GB,FR,DE,IT,JP,RU
G8	id=g8 states=US,CA,GB,FR,DE,IT,JP,RU
مجموعة العشرين	id=g20 canon states=AR,AU,BR,CA,CN,DE,FR,GB,ID,IN,IT,JP,KR,MX,RU,SA,TR,US,ZA
دول مجموعة العشرين	id=g20 states=AR,AU,BR,CA,CN,DE,FR,GB,ID,IN,IT,JP,KR,MX,RU,SA,TR,US,ZA
مجموعة الدول العشرين	id=g20 states=AR,AU,BR,CA,CN,DE,FR,GB,ID,IN,IT,JP,KR,MX,RU,SA,TR,US,ZA
دول العشرين	id=g20 states=AR,AU,BR,CA,CN,DE,FR,GB,ID,IN,IT,JP,KR,MX,RU,SA,TR,US,ZA
مجموعة ال20	id=g20 states=AR,AU,BR,CA,CN,DE,FR,GB,ID,IN,IT,JP,KR,MX,RU,SA,TR,US,ZA
مجموعة العشرين الاقتصادية	id=g20 states=AR,AU,BR,CA,CN,DE,FR,GB,ID,IN,IT,JP,KR,MX,RU,SA,TR,US,ZA
G20	id=g20 states=AR,AU,BR,CA,CN,DE,FR,GB,ID,IN,IT,JP,KR,MX,RU,SA,TR,US,ZA
مجموعة الـ 20	id=g20 states=AR,AU,BR,CA,CN,DE,FR,GB,ID,IN,IT,JP,KR,MX,RU,SA,TR,US,ZA
مجموعة الأربع والعشرين	id=g24 canon
مجموعة ال24	id=g24
الدول الخمس دائمة العضوية	id=p5 canon states=US,RU,CN,GB,FR
الدول دائمة العضوية في مجلس الأمن	id=p5 states=US,RU,CN,GB,FR
الدول الخمس الدائمة العضوية	id=p5 states=US,RU,CN,GB,FR
الأعضاء الدائمين في مجلس الأمن	id=p5 states=US,RU,CN,GB,FR
الدول الدائمة العضوية	id=p5 states=US,RU,CN,GB,FR
الدول الخمس الدائمة العضوية في مجلس الأمن	id=p5 states=US,RU,CN,GB,FR
الخمس دائمة العضوية	id=p5 states=US,RU,CN,GB,FR
الدول الدائمة العضوية في مجلس الأمن	id=p5 states=US,RU,CN,GB,FR
الدول الكبرى	id=major-powers canon states=US,RU,CN,GB,FR,DE
القوى الكبرى	id=major-powers states=US,RU,CN,GB,FR,DE
القوى العالمية	id=major-powers states=US,RU,CN,GB,FR,DE
القوى الدولية	id=major-powers states=US,RU,CN,GB,FR,DE
القوى الدولية الكبرى	id=major-powers states=US,RU,CN,GB,FR,DE
الدول العظمى	id=major-powers states=US,RU,CN,GB,FR,DE
القوى العالمية الكبرى	id=major-powers states=US,RU,CN,GB,FR,DE
الدول الغربية الكبرى	id=major-powers states=US,RU,CN,GB,FR,DE
القوى العظمى	id=major-powers states=US,RU,CN,GB,FR,DE
الدول العالمية الكبرى	id=major-powers states=US,RU,CN,GB,FR,DE
الغرب	id=west canon weak states=US,GB,FR,DE,EU
الدول الغربية	id=west states=US,GB,FR,DE,EU
القوى الغربية	id=west states=US,GB,FR,DE,EU
دول الغرب	id=west states=US,GB,FR,DE,EU
البلدان الغربية	id=west states=US,GB,FR,DE,EU
العواصم الغربية	id=west states=US,GB,FR,DE,EU
المجتمع الدولي	id=international-community canon
الأسرة الدولية	id=international-community
الدول الضامنة	id=astana-guarantors canon states=RU,TR,IR
الدول الضامنة الثلاث	id=astana-guarantors states=RU,TR,IR
الدول الثلاث الضامنة	id=astana-guarantors states=RU,TR,IR
دول أستانا	id=astana-guarantors states=RU,TR,IR
ثلاثي أستانا	id=astana-guarantors states=RU,TR,IR
اللجنة الرباعية الدولية	id=quartet-middle-east canon
الرباعية الدولية	id=quartet-middle-east
رباعية الشرق الأوسط	id=quartet-middle-east
اللجنة الرباعية للشرق الأوسط	id=quartet-middle-east
الرباعي العربي	id=arab-quartet canon states=SA,AE,BH,EG
الدول الأربع	id=arab-quartet states=SA,AE,BH,EG
الدول الداعية لمكافحة الإرهاب	id=arab-quartet states=SA,AE,BH,EG
الدول الأربع الداعية لمكافحة الإرهاب	id=arab-quartet states=SA,AE,BH,EG
الدول العربية الأربع	id=arab-quartet states=SA,AE,BH,EG
دول المقاطعة	id=arab-quartet states=SA,AE,BH,EG
الدول المقاطعة	id=arab-quartet states=SA,AE,BH,EG
الدول المقاطعة لقطر	id=arab-quartet states=SA,AE,BH,EG
رباعية النورماندي	id=normandy-format canon states=RU,UA,DE,FR
صيغة نورماندي	id=normandy-format states=RU,UA,DE,FR
رباعية نورماندي	id=normandy-format states=RU,UA,DE,FR
مجموعة النورماندي	id=normandy-format states=RU,UA,DE,FR
مجموعة نورماندي	id=normandy-format states=RU,UA,DE,FR
دول نورماندي	id=normandy-format states=RU,UA,DE,FR
اللجنة الرباعية بشأن السودان	id=sudan-quad canon states=US,SA,AE,EG
رباعية السودان	id=sudan-quad states=US,SA,AE,EG
المجموعة الدولية لدعم سوريا	id=contact-group-syria canon
المجموعة المصغرة حول سوريا	id=contact-group-syria
مجموعة أصدقاء سوريا	id=friends-of-syria canon
أصدقاء سوريا	id=friends-of-syria
مجموعة أصدقاء اليمن	id=friends-of-yemen canon
أصدقاء اليمن	id=friends-of-yemen
مجموعة الاتصال الدفاعية الأوكرانية	id=contact-group-ukraine canon
مجموعة الاتصال بشأن أوكرانيا	id=contact-group-ukraine
مجموعة رامشتاين	id=contact-group-ukraine
مجموعة الاتصال حول أوكرانيا	id=contact-group-ukraine
تحالف الراغبين	id=coalition-of-willing canon
المحادثات السداسية	id=six-party canon
دول الخليج	id=gulf-states canon states=AE,SA,KW,QA,BH,OM
دول الخليج العربية	id=gulf-states states=AE,SA,KW,QA,BH,OM
دول الخليج العربي	id=gulf-states states=AE,SA,KW,QA,BH,OM
الدول الخليجية	id=gulf-states states=AE,SA,KW,QA,BH,OM
بلدان الخليج	id=gulf-states states=AE,SA,KW,QA,BH,OM
الدول العربية	id=arab-states canon states=AE,BH,DJ,DZ,EG,IQ,JO,KM,KW,LB,LY,MA,MR,OM,PS,QA,SA,SD,SO,SY,TN,YE
البلدان العربية	id=arab-states states=AE,BH,DJ,DZ,EG,IQ,JO,KM,KW,LB,LY,MA,MR,OM,PS,QA,SA,SD,SO,SY,TN,YE
الأقطار العربية	id=arab-states states=AE,BH,DJ,DZ,EG,IQ,JO,KM,KW,LB,LY,MA,MR,OM,PS,QA,SA,SD,SO,SY,TN,YE
الدول الإسلامية	id=islamic-states canon
البلدان الإسلامية	id=islamic-states
الدول الأفريقية	id=african-states canon
البلدان الأفريقية	id=african-states
الدول الأوروبية	id=european-states canon
البلدان الأوروبية	id=european-states
دول أوروبا	id=european-states
الدول الآسيوية	id=asian-states canon
دول آسيا	id=asian-states
دول آسيا الوسطى	id=central-asian-states canon states=KZ,UZ,TM,KG,TJ
دول وسط آسيا	id=central-asian-states states=KZ,UZ,TM,KG,TJ
بلدان آسيا الوسطى	id=central-asian-states states=KZ,UZ,TM,KG,TJ
دول أمريكا اللاتينية	id=latin-states canon
دول أميركا اللاتينية	id=latin-states
دول المغرب العربي	id=maghreb-states canon states=MA,DZ,TN,LY,MR
الدول المغاربية	id=maghreb-states states=MA,DZ,TN,LY,MR
دول حوض النيل	id=nile-basin-states canon
دول الجوار	id=neighbours-of-iraq canon
دول جوار ليبيا	id=neighbours-of-libya canon
دول الجوار الليبي	id=neighbours-of-libya
دول بحر قزوين	id=caspian-states canon states=RU,IR,KZ,TM,AZ
الدول المطلة على بحر قزوين	id=caspian-states states=RU,IR,KZ,TM,AZ
دول حوض قزوين	id=caspian-states states=RU,IR,KZ,TM,AZ
الدول المطلة على البحر الأحمر	id=red-sea-states canon
الدول غير الأعضاء في أوبك	id=non-opec canon
المنتجين من خارج أوبك	id=non-opec
المنتجين المستقلين	id=non-opec
المنتجون المستقلون	id=non-opec
دول خارج أوبك	id=non-opec
المنتجين غير الأعضاء في أوبك	id=non-opec
الدول المنتجة للنفط	id=oil-producers canon
كبار منتجي النفط	id=oil-producers
الدول المصدرة للنفط	id=oil-producers
الدول المنتجة للبترول	id=oil-producers
الدول المانحة	id=donors canon
الجهات المانحة	id=donors
المانحين	id=donors
مجموعة المانحين	id=donors
المانحون	id=donors
الدائنين	id=creditors canon
الدائنون	id=creditors
نادي الدائنين	id=creditors
الدول النامية	id=developing-countries canon
البلدان النامية	id=developing-countries
الدول الأعضاء	id=member-states canon
الحلفاء	id=allies canon
دول الحلفاء	id=allies
دول المصب	id=downstream-states canon states=EG,SD
دولتي المصب	id=downstream-states states=EG,SD
دولتا المصب	id=downstream-states states=EG,SD
الوسطاء	id=guarantor-mediators canon
الدول الوسيطة	id=guarantor-mediators
جمهوريات البلطيق	id=baltic-states canon states=EE,LV,LT
مجموعة ميكتا	id=mikta canon states=MX,ID,KR,TR,AU
مجموعة الاتصال الليبية	id=lmg canon
التحالف من أجل الساحل	id=alliance-sahel canon
المتمردون	id=rebels canon weak
المتمردين	id=rebels weak
المعارضة المسلحة	id=armed-opposition canon
مسلحو المعارضة	id=armed-opposition
مسلحي المعارضة	id=armed-opposition
مقاتلو المعارضة	id=armed-opposition
مقاتلي المعارضة	id=armed-opposition
فصائل المعارضة	id=armed-opposition
فصائل المعارضة المسلحة	id=armed-opposition
قوات المعارضة	id=armed-opposition
الفصائل المعارضة	id=armed-opposition
الفصائل المسلحة	id=armed-groups canon weak
الجماعات المسلحة	id=armed-groups weak
الانفصاليون	id=separatists canon weak
الانفصاليين	id=separatists weak
المقاتلون الأكراد	id=kurdish-fighters canon
المقاتلين الأكراد	id=kurdish-fighters
القوات الكردية	id=kurdish-fighters
المسلحون الأكراد	id=kurdish-fighters
المسلحين الأكراد	id=kurdish-fighters
قوى غربية	id=west states=US,GB,FR,DE,EU
دول غربية	id=west states=US,GB,FR,DE,EU
القوى الست الكبرى	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
الدول العظمى في مجموعة 5+1	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
الدول (5+1)	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
دول (5+1)	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
مجموعة (5+1)	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
مجموعة دول (5+1)	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
القوى الكبرى (5+1)	id=p5-plus-1 states=US,RU,CN,GB,FR,DE
المجموعة الدولية	id=international-community

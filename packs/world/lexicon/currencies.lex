# Currencies.
#
# code        ISO 4217
# state       the state that issues it
# by_state    codes by state for a word that many states use: state:code,... An adjective of state beside the word decides; code= is what it means alone
# factor      how many units of the code one of these is
# canon       the usual name
# weak        also an everyday word

[Currency] noun
دولار	code=USD by_state=US:USD,CA:CAD,AU:AUD,NZ:NZD,HK:HKD,SG:SGD,TW:TWD,BN:BND,NA:NAD,LR:LRD,JM:JMD,TT:TTD,BB:BBD,BS:BSD,BZ:BZD,BM:BMD,FJ:FJD,GY:GYD,SR:SRD,SB:SBD,KY:KYD,ZW:ZWL pl=دولارات
ريال	by_state=SA:SAR,OM:OMR,QA:QAR,YE:YER,IR:IRR,BR:BRL pl=ريالات
درهم	by_state=AE:AED,MA:MAD pl=دراهم
دينار	by_state=KW:KWD,BH:BHD,JO:JOD,IQ:IQD,LY:LYD,TN:TND,DZ:DZD,RS:RSD,MK:MKD pl=دنانير
جنيه	by_state=EG:EGP,SD:SDG,SS:SSP,GB:GBP,LB:LBP,SY:SYP,GI:GIP,FK:FKP,SH:SHP pl=جنيهات
ليرة	by_state=TR:TRY,SY:SYP,LB:LBP
فرنك	by_state=CH:CHF,DJ:DJF,KM:KMF,RW:RWF,BI:BIF,GN:GNF,CD:CDF pl=فرنكات
روبية	by_state=IN:INR,PK:PKR,LK:LKR,NP:NPR,MU:MUR,SC:SCR,ID:IDR,MV:MVR
روبل	code=RUB by_state=RU:RUB,BY:BYN pl=روبلات
شلن	by_state=KE:KES,TZ:TZS,UG:UGX,SO:SOS pl=شلنات weak
بيزو	by_state=MX:MXN,AR:ARS,CL:CLP,CO:COP,PH:PHP,CU:CUP,UY:UYU,DO:DOP pl=بيزوات
كرونة	by_state=SE:SEK,NO:NOK,DK:DKK,CZ:CZK,IS:ISK
شيكل	code=ILS pl=شواكل|شيكلات
أوقية	code=MRU weak

# With an adjective
دولار أميركي	code=USD state=US canon
دولار أمريكي	code=USD state=US
دولار كندي	code=CAD state=CA canon
دولار أسترالي	code=AUD state=AU canon
دولار نيوزيلندي	code=NZD state=NZ canon
دولار هونغ كونغ	code=HKD state=HK canon
دولار هونج كونج	code=HKD state=HK
دولار سنغافوري	code=SGD state=SG canon
دولار تايواني	code=TWD state=TW canon
دولار جامايكي	code=JMD state=JM canon
دولار ترينيدادي	code=TTD state=TT canon
دولار باربادوسي	code=BBD state=BB canon
دولار باهامي	code=BSD state=BS canon
دولار بليزي	code=BZD state=BZ canon
دولار برمودي	code=BMD state=BM canon
دولار بروناوي	code=BND state=BN canon
دولار فيجي	code=FJD state=FJ canon
دولار غوياني	code=GYD state=GY canon
دولار ليبيري	code=LRD state=LR canon
دولار ناميبي	code=NAD state=NA canon
دولار سورينامي	code=SRD state=SR canon
دولار زيمبابوي	code=ZWL state=ZW canon
دولار شرق الكاريبي	code=XCD canon
دولار جزر كايمان	code=KYD state=KY canon
دولار جزر سليمان	code=SBD state=SB canon
ريال سعودي	code=SAR state=SA canon
ريال قطري	code=QAR state=QA canon
ريال عماني	code=OMR state=OM canon
ريال يمني	code=YER state=YE canon
ريال إيراني	code=IRR state=IR canon
ريال برازيلي	code=BRL state=BR canon
درهم إماراتي	code=AED state=AE canon
درهم مغربي	code=MAD state=MA canon
دينار كويتي	code=KWD state=KW canon
دينار بحريني	code=BHD state=BH canon
دينار أردني	code=JOD state=JO canon
دينار عراقي	code=IQD state=IQ canon
دينار ليبي	code=LYD state=LY canon
دينار تونسي	code=TND state=TN canon
دينار جزائري	code=DZD state=DZ canon
دينار صربي	code=RSD state=RS canon
دينار مقدوني	code=MKD state=MK canon
جنيه مصري	code=EGP state=EG canon
جنيه سوداني	code=SDG state=SD canon
جنيه إسترليني	code=GBP state=GB canon
جنيه جنوب سوداني	code=SSP state=SS canon
جنيه جزر فوكلاند	code=FKP state=FK canon
جنيه جبل طارق	code=GIP state=GI canon
جنيه سانت هيلينا	code=SHP state=SH canon
ليرة تركية	code=TRY state=TR canon
ليرة سورية	code=SYP state=SY canon
ليرة لبنانية	code=LBP state=LB canon
فرنك سويسري	code=CHF state=CH canon
فرنك جيبوتي	code=DJF state=DJ canon
فرنك قمري	code=KMF state=KM canon
فرنك رواندي	code=RWF state=RW canon
فرنك بوروندي	code=BIF state=BI canon
فرنك غيني	code=GNF state=GN canon
فرنك كونغولي	code=CDF state=CD canon
فرنك غرب أفريقي	code=XOF canon
فرنك سيفا	code=XOF
فرنك وسط أفريقي	code=XAF canon
فرنك باسيفيكي	code=XPF canon
روبية هندية	code=INR state=IN canon
روبية باكستانية	code=PKR state=PK canon
روبية سريلانكية	code=LKR state=LK canon
روبية نيبالية	code=NPR state=NP canon
روبية إندونيسية	code=IDR state=ID canon
روبية موريشيوسية	code=MUR state=MU canon
روبية سيشلية	code=SCR state=SC canon
روبل روسي	code=RUB state=RU canon
روبل بيلاروسي	code=BYN state=BY canon
شلن كيني	code=KES state=KE canon
شلن تنزاني	code=TZS state=TZ canon
شلن أوغندي	code=UGX state=UG canon
شلن صومالي	code=SOS state=SO canon
بيزو مكسيكي	code=MXN state=MX canon
بيزو أرجنتيني	code=ARS state=AR canon
بيزو تشيلي	code=CLP state=CL canon
بيزو كولومبي	code=COP state=CO canon
بيزو فلبيني	code=PHP state=PH canon
بيزو كوبي	code=CUP state=CU canon
بيزو أوروغوياني	code=UYU state=UY canon
بيزو دومينيكاني	code=DOP state=DO canon
كرونة سويدية	code=SEK state=SE canon
كرونة نرويجية	code=NOK state=NO canon
كرونة دنماركية	code=DKK state=DK canon
كرونة دانماركية	code=DKK state=DK
كرونة تشيكية	code=CZK state=CZ canon
كرونة أيسلندية	code=ISK state=IS canon
شيكل إسرائيلي	code=ILS state=IL canon
أوقية موريتانية	code=MRU state=MR canon
إسترليني	code=GBP
باوند	code=GBP
عملة أوروبية موحدة	code=EUR
مارك بوسني	code=BAM
مارك قابل للتحويل	code=BAM
حقوق السحب الخاصة	code=XDR
تومان إيراني	code=IRR factor=10
لي مولدوفي	code=MDL
دونغ فيتنامي	code=VND
كيات ميانماري	code=MMK

[Currency] name
# Plurals with the adjective in agreement
دولارات أميركية	code=USD state=US
الدولارات الأميركية	code=USD state=US
دولارات أمريكية	code=USD state=US
الدولارات الأمريكية	code=USD state=US
دولارات كندية	code=CAD state=CA
الدولارات الكندية	code=CAD state=CA
دولارات أسترالية	code=AUD state=AU
الدولارات الأسترالية	code=AUD state=AU
دولارات نيوزيلندية	code=NZD state=NZ
الدولارات النيوزيلندية	code=NZD state=NZ
دولارات سنغافورية	code=SGD state=SG
الدولارات السنغافورية	code=SGD state=SG
دولارات تايوانية	code=TWD state=TW
الدولارات التايوانية	code=TWD state=TW
دولارات جامايكية	code=JMD state=JM
الدولارات الجامايكية	code=JMD state=JM
دولارات ترينيدادية	code=TTD state=TT
الدولارات الترينيدادية	code=TTD state=TT
دولارات باربادوسية	code=BBD state=BB
الدولارات الباربادوسية	code=BBD state=BB
دولارات باهامية	code=BSD state=BS
الدولارات الباهامية	code=BSD state=BS
دولارات بليزية	code=BZD state=BZ
الدولارات البليزية	code=BZD state=BZ
دولارات برمودية	code=BMD state=BM
الدولارات البرمودية	code=BMD state=BM
دولارات بروناوية	code=BND state=BN
الدولارات البروناوية	code=BND state=BN
دولارات فيجية	code=FJD state=FJ
الدولارات الفيجية	code=FJD state=FJ
دولارات غويانية	code=GYD state=GY
الدولارات الغويانية	code=GYD state=GY
دولارات ليبيرية	code=LRD state=LR
الدولارات الليبيرية	code=LRD state=LR
دولارات ناميبية	code=NAD state=NA
الدولارات الناميبية	code=NAD state=NA
دولارات سورينامية	code=SRD state=SR
الدولارات السورينامية	code=SRD state=SR
دولارات زيمبابوية	code=ZWL state=ZW
الدولارات الزيمبابوية	code=ZWL state=ZW
ريالات سعودية	code=SAR state=SA
الريالات السعودية	code=SAR state=SA
ريالات قطرية	code=QAR state=QA
الريالات القطرية	code=QAR state=QA
ريالات عمانية	code=OMR state=OM
الريالات العمانية	code=OMR state=OM
ريالات يمنية	code=YER state=YE
الريالات اليمنية	code=YER state=YE
ريالات إيرانية	code=IRR state=IR
الريالات الإيرانية	code=IRR state=IR
ريالات برازيلية	code=BRL state=BR
الريالات البرازيلية	code=BRL state=BR
دراهم إماراتية	code=AED state=AE
الدراهم الإماراتية	code=AED state=AE
دراهم مغربية	code=MAD state=MA
الدراهم المغربية	code=MAD state=MA
دنانير كويتية	code=KWD state=KW
الدنانير الكويتية	code=KWD state=KW
دنانير بحرينية	code=BHD state=BH
الدنانير البحرينية	code=BHD state=BH
دنانير أردنية	code=JOD state=JO
الدنانير الأردنية	code=JOD state=JO
دنانير عراقية	code=IQD state=IQ
الدنانير العراقية	code=IQD state=IQ
دنانير ليبية	code=LYD state=LY
الدنانير الليبية	code=LYD state=LY
دنانير تونسية	code=TND state=TN
الدنانير التونسية	code=TND state=TN
دنانير جزائرية	code=DZD state=DZ
الدنانير الجزائرية	code=DZD state=DZ
دنانير صربية	code=RSD state=RS
الدنانير الصربية	code=RSD state=RS
دنانير مقدونية	code=MKD state=MK
الدنانير المقدونية	code=MKD state=MK
جنيهات مصرية	code=EGP state=EG
الجنيهات المصرية	code=EGP state=EG
جنيهات سودانية	code=SDG state=SD
الجنيهات السودانية	code=SDG state=SD
جنيهات إسترليني	code=GBP state=GB
الجنيهات الإسترليني	code=GBP state=GB
فرنكات سويسرية	code=CHF state=CH
الفرنكات السويسرية	code=CHF state=CH
فرنكات جيبوتية	code=DJF state=DJ
الفرنكات الجيبوتية	code=DJF state=DJ
فرنكات قمرية	code=KMF state=KM
الفرنكات القمرية	code=KMF state=KM
فرنكات رواندية	code=RWF state=RW
الفرنكات الرواندية	code=RWF state=RW
فرنكات بوروندية	code=BIF state=BI
الفرنكات البوروندية	code=BIF state=BI
فرنكات غينية	code=GNF state=GN
الفرنكات الغينية	code=GNF state=GN
فرنكات كونغولية	code=CDF state=CD
الفرنكات الكونغولية	code=CDF state=CD
روبلات روسية	code=RUB state=RU
الروبلات الروسية	code=RUB state=RU
روبلات بيلاروسية	code=BYN state=BY
الروبلات البيلاروسية	code=BYN state=BY
شلنات كينية	code=KES state=KE
الشلنات الكينية	code=KES state=KE
شلنات تنزانية	code=TZS state=TZ
الشلنات التنزانية	code=TZS state=TZ
شلنات أوغندية	code=UGX state=UG
الشلنات الأوغندية	code=UGX state=UG
شلنات صومالية	code=SOS state=SO
الشلنات الصومالية	code=SOS state=SO
بيزوات مكسيكية	code=MXN state=MX
البيزوات المكسيكية	code=MXN state=MX
بيزوات أرجنتينية	code=ARS state=AR
البيزوات الأرجنتينية	code=ARS state=AR
بيزوات تشيلية	code=CLP state=CL
البيزوات التشيلية	code=CLP state=CL
بيزوات كولومبية	code=COP state=CO
البيزوات الكولومبية	code=COP state=CO
بيزوات فلبينية	code=PHP state=PH
البيزوات الفلبينية	code=PHP state=PH
بيزوات كوبية	code=CUP state=CU
البيزوات الكوبية	code=CUP state=CU
بيزوات أوروغويانية	code=UYU state=UY
البيزوات الأوروغويانية	code=UYU state=UY
بيزوات دومينيكانية	code=DOP state=DO
البيزوات الدومينيكانية	code=DOP state=DO
شواكل إسرائيلية	code=ILS state=IL
الشواكل الإسرائيلية	code=ILS state=IL
شيكلات إسرائيلية	code=ILS state=IL
الشيكلات الإسرائيلية	code=ILS state=IL

# Letter codes
USD	code=USD
EUR	code=EUR
GBP	code=GBP
AED	code=AED
SAR	code=SAR
QAR	code=QAR
KWD	code=KWD
BHD	code=BHD
OMR	code=OMR
JOD	code=JOD
EGP	code=EGP
IQD	code=IQD
LBP	code=LBP
SYP	code=SYP
LYD	code=LYD
TND	code=TND
DZD	code=DZD
YER	code=YER
SDG	code=SDG
IRR	code=IRR
CHF	code=CHF
JPY	code=JPY
CNY	code=CNY
RMB	code=CNY
RUB	code=RUB
INR	code=INR
PKR	code=PKR
ILS	code=ILS
KRW	code=KRW
CAD	code=CAD
AUD	code=AUD
NZD	code=NZD
SGD	code=SGD
HKD	code=HKD
NOK	code=NOK
DKK	code=DKK
CZK	code=CZK
PLN	code=PLN
HUF	code=HUF
UAH	code=UAH
KZT	code=KZT
UZS	code=UZS
AZN	code=AZN
AMD	code=AMD
BYN	code=BYN
BRL	code=BRL
MXN	code=MXN
ZAR	code=ZAR
NGN	code=NGN
ETB	code=ETB
KES	code=KES
MYR	code=MYR
IDR	code=IDR
THB	code=THB
VND	code=VND
PHP	code=PHP
XDR	code=XDR
XOF	code=XOF
XAF	code=XAF

[Currency] particle
# Words that do not inflect
كرونا	by_state=SE:SEK,NO:NOK,DK:DKK,CZ:CZK,IS:ISK
كرون	by_state=SE:SEK,NO:NOK,DK:DKK,CZ:CZK,IS:ISK
يورو	code=EUR
أورو	code=EUR weak
ين	code=JPY weak
يوان	code=CNY
يوانات	code=CNY
رنمينبي	code=CNY
رينمينبي	code=CNY
وون	by_state=KR:KRW,KP:KPW weak
بات	code=THB weak
دونغ	code=VND
رينغيت	code=MYR
رينجيت	code=MYR
رنغيت	code=MYR
فورنت	code=HUF
زلوتي	code=PLN
تنغي	code=KZT
تينغ	code=KZT
سوم	by_state=UZ:UZS,KG:KGS weak
سوموني	code=TJS
مانات	by_state=AZ:AZN,TM:TMT
لاري	code=GEL weak
درام	code=AMD weak
نايرا	code=NGN
سيدي	code=GHS weak
راند	code=ZAR
بير	code=ETB weak
ناكفا	code=ERN
كوانزا	code=AOA
كواشا	by_state=ZM:ZMW,MW:MWK
ميتيكال	code=MZN
بولا	code=BWP weak
تاكا	code=BDT
كيات	code=MMK
كيب	code=LAK weak
رييل	code=KHR
هريفنيا	code=UAH
غريفنا	code=UAH
هريفنا	code=UAH
غريفنيا	code=UAH
ليو	by_state=RO:RON,MD:MDL weak
ليف	code=BGN weak
ليك	code=ALL weak
كونا	code=HRK weak
توغريك	code=MNT
تومان	code=IRR factor=10
بوليفار	code=VES
بوليفيانو	code=BOB
سول	code=PEN weak
غواراني	code=PYG
كتزال	code=GTQ
لمبيرا	code=HNL
كولون	by_state=CR:CRC,SV:SVC
كوردوبا	code=NIO
بالبوا	code=PAB
غورد	code=HTG
أرياري	code=MGA
لوتي	code=LSL
ليلانغيني	code=SZL
دالاسي	code=GMD
ليون	code=SLE weak
دوبرا	code=STN
إسكودو	code=CVE
باتاكا	code=MOP
نغولتروم	code=BTN
روفيا	code=MVR
كينا	code=PGK
فاتو	code=VUV weak
تالا	code=WST
بانغا	code=TOP
غيلدر	by_state=CW:ANG,SX:ANG
فلورن	code=AWG
كرون سويدي	code=SEK state=SE
كرون نرويجي	code=NOK state=NO
كرون دنماركي	code=DKK state=DK
ين ياباني	code=JPY state=JP canon
يوان صيني	code=CNY state=CN canon
وون كوري جنوبي	code=KRW state=KR canon
وون كوري	code=KRW state=KR
وون كوري شمالي	code=KPW state=KP canon
بات تايلاندي	code=THB state=TH canon
بات تايلندي	code=THB state=TH
رينغيت ماليزي	code=MYR state=MY canon
رينجيت ماليزي	code=MYR state=MY
مانات أذربيجاني	code=AZN state=AZ canon
مانات أذري	code=AZN state=AZ
مانات تركمانستاني	code=TMT state=TM canon
مانات تركماني	code=TMT state=TM
سوم أوزبكي	code=UZS state=UZ canon
سوم قيرغيزي	code=KGS state=KG canon
سوم قرغيزي	code=KGS state=KG
بير إثيوبي	code=ETB state=ET canon
سيدي غاني	code=GHS state=GH canon
نايرا نيجيري	code=NGN state=NG canon
راند جنوب أفريقي	code=ZAR state=ZA canon
ليو روماني	code=RON state=RO canon
ليو مولدوفي	code=MDL state=MD canon
ليف بلغاري	code=BGN state=BG canon
ليك ألباني	code=ALL state=AL canon
فورنت مجري	code=HUF state=HU canon
زلوتي بولندي	code=PLN state=PL canon
تنغي كازاخستاني	code=KZT state=KZ canon
هريفنيا أوكراني	code=UAH state=UA canon
أفغاني أفغاني	code=AFN state=AF canon
تاكا بنغلاديشي	code=BDT state=BD canon
كواشا زامبي	code=ZMW state=ZM canon
كواشا ملاوي	code=MWK state=MW canon
كولون كوستاريكي	code=CRC state=CR canon
كونا كرواتي	code=HRK state=HR canon
ليون سيراليوني	code=SLE state=SL canon
سول بيروفي	code=PEN state=PE canon
بوليفار فنزويلي	code=VES state=VE canon

# Signs
$	code=USD
US$	code=USD
€	code=EUR
£	code=GBP
¥	code=JPY weak
₽	code=RUB
₹	code=INR
₺	code=TRY
₪	code=ILS
₩	code=KRW
₴	code=UAH
₸	code=KZT
₦	code=NGN
₫	code=VND
₱	code=PHP
฿	code=THB
﷼	code=SAR weak
د.إ	code=AED

# News outlets as the source of a document names them, with the state whose home affairs they report where no state is named.
# International ones (agencies, pan-Arab channels) are left out. A name that outlets of several states share stands only with its state.
# weak   an everyday word, or a name that others share: means the outlet only where it is the whole source of a document

[Outlet] name state=SA
alriyadh
al-riyadh
al riyadh
alriyadh.com
صحيفة الرياض
جريدة الرياض
aljazirah
al-jazirah
al jazirah
al-jazirahonline
al-jazirah.com
صحيفة الجزيرة السعودية
جريدة الجزيرة السعودية
alyaum
al-yaum
al yaum
alyaum.com
صحيفة اليوم
جريدة اليوم
okaz
okaz.com.sa
عكاظ	weak
صحيفة عكاظ
جريدة عكاظ
alwatan
al-watan saudi
alwatan.com.sa
صحيفة الوطن السعودية
الوطن أون لاين
almadina
al-madina
al madina
al-madina.com
صحيفة المدينة
جريدة المدينة
aleqtisadiya
aleqtisadiah
al eqtisadiah
aleqt
aleqt.com
الاقتصادية	weak
صحيفة الاقتصادية
جريدة الاقتصادية
alweeam
alweeam.com
الوئام	weak
صحيفة الوئام
sabq
sabq.org
سبق	weak
صحيفة سبق
سبق الإلكترونية
3alyoum
عين اليوم
صحيفة عين اليوم
was	weak
spa
spa.gov.sa
واس
وكالة الأنباء السعودية
وكالة الأنباء السعودية واس
الوكالة السعودية للأنباء
saudi press agency
arreyadi
arriyadiyah
alriyadiyah
الرياضية السعودية
صحيفة الرياضية
ajel
ajel.sa
عاجل	weak
صحيفة عاجل
صحيفة عاجل الإلكترونية
akhbaar24
أخبار 24
أخبار24
almowaten
صحيفة المواطن
صحيفة المواطن الإلكترونية
almarsd
صحيفة المرصد
slaati
صحيفة صدى
صدى الإلكترونية
makkah newspaper
makkahnewspaper
صحيفة مكة
جريدة مكة
albiladdaily
albilad saudi
صحيفة البلاد السعودية
alnadwa
صحيفة الندوة
alsharq.net.sa
صحيفة الشرق السعودية
arab news
arabnews
saudi gazette
saudigazette
argaam
أرقام	weak
موقع أرقام
maaal
مال	weak
صحيفة مال الاقتصادية
صحيفة تواصل
twasul
alekhbariya
الإخبارية السعودية
قناة الإخبارية
قناة السعودية
القناة السعودية الأولى
إذاعة الرياض
إذاعة جدة
arriadia

[Outlet] name state=AE
emarat al youm
emaratalyoum
emarat alyoum
الإمارات اليوم
صحيفة الإمارات اليوم
wam
وام
وكالة أنباء الإمارات
وكالة أنباء الإمارات وام
emirates news agency
albayan
al bayan
albayan.ae
البيان	weak
صحيفة البيان
صحيفة البيان الإماراتية
alkhaleej
al khaleej
alkhaleej.ae
صحيفة الخليج
جريدة الخليج
دار الخليج
alittihad
al ittihad
alittihad.ae
صحيفة الاتحاد
الاتحاد الإماراتية
alroeya
صحيفة الرؤية الإماراتية
الرؤية الإماراتية
gulf news
gulfnews
khaleej times
khaleejtimes
the national
thenational
thenationalnews
العين الإخبارية
al ain news
al-ain
24.ae
موقع 24 الإماراتي
أخبار الفجر
صحيفة الفجر الإماراتية
صحيفة الوطن الإماراتية
alwatan.ae
dubai tv
تلفزيون دبي
قناة دبي
قناة أبوظبي
تلفزيون أبوظبي
abu dhabi tv
sharjah24
الشارقة 24
البوابة العربية للأخبار التقنية	weak
zawya
زاوية	weak
emirates 24/7
emirates247
barq uae
برق الإمارات

[Outlet] name state=KW
kuna
كونا
وكالة الأنباء الكويتية
وكالة الأنباء الكويتية كونا
kuwait news agency
alqabas
al qabas
القبس
صحيفة القبس
جريدة القبس
alrai media
alraimedia
الراي الكويتية
صحيفة الراي الكويتية
alanba
al anba
alanba.com.kw
الأنباء الكويتية
صحيفة الأنباء الكويتية
aljarida
al jarida
الجريدة	weak
جريدة الجريدة
صحيفة الجريدة
alseyassah
al-seyassah
السياسة الكويتية
صحيفة السياسة
alnahar kuwait
النهار الكويتية
صحيفة النهار الكويتية
alshahed
الشاهد الكويتية
صحيفة الوطن الكويتية
الوطن الكويتية
arab times
arabtimes
kuwait times
kuwaittimes
alwasat kuwait
الوسط الكويتية
الصباح الكويتية
تلفزيون الكويت

[Outlet] name state=QA
qna
قنا
وكالة الأنباء القطرية
وكالة الأنباء القطرية قنا
qatar news agency
al sharq qatar
al-sharq
الشرق القطرية
صحيفة الشرق القطرية
بوابة الشرق
raya
alraya
الراية القطرية
الراية
صحيفة الراية
صحيفة الراية القطرية
al-watan qatar
الوطن القطرية
صحيفة الوطن القطرية
العرب القطرية
صحيفة العرب القطرية
alarab.qa
lusail
lusailnews
صحيفة لوسيل
the peninsula
thepeninsulaqatar
gulf times
gulf-times
qatar tribune
تلفزيون قطر
qatar tv

[Outlet] name state=BH
bna
وكالة أنباء البحرين
وكالة الأنباء البحرينية
وكالة أنباء البحرين بنا
bahrain news agency
akhbar al khaleej
أخبار الخليج
صحيفة أخبار الخليج
alayam
al ayam
الأيام البحرينية
صحيفة الأيام البحرينية
alwasatnews
al-wasat bahrain
الوسط البحرينية
صحيفة الوسط البحرينية
alwatannews
الوطن البحرينية
صحيفة الوطن البحرينية
albilad press
albiladpress
البلاد البحرينية
صحيفة البلاد البحرينية
gulf daily news
gdnonline
تلفزيون البحرين

[Outlet] name state=OM
ona
oman news agency
وكالة الأنباء العمانية
العمانية	weak
oman daily
omandaily
صحيفة عمان
جريدة عمان
alwatan oman
الوطن العمانية
صحيفة الوطن العمانية
جريدة الوطن العمانية
alroya
الرؤية العمانية
جريدة الرؤية
صحيفة الرؤية العمانية
shabiba
الشبيبة
صحيفة الشبيبة
جريدة الشبيبة
times of oman
timesofoman
oman observer
omanobserver
muscat daily
muscatdaily
تلفزيون سلطنة عمان
أثير	weak
atheer

[Outlet] name state=YE
saba	weak
سبأ نت
وكالة سبأ
وكالة الأنباء اليمنية
وكالة الأنباء اليمنية سبأ
المصدر أونلاين
almasdar online
almasdaronline
المشهد اليمني
yemen monitor
يمن مونيتور
عدن الغد
adengd
aden al-ghad
عدن تايم
مأرب برس
marebpress
الصحوة نت
alsahwa
نيوز يمن
newsyemen
بلقيس	weak
قناة بلقيس
المسيرة نت
almasirah
قناة المسيرة
26 سبتمبر نت
26sept
صحيفة 26 سبتمبر
الثورة نت
الثورة اليمنية
المهرية نت
الموقع بوست
almawqea post
قناة سهيل
يمن شباب
قناة يمن شباب
yemen shabab

[Outlet] name state=IQ
ina iraq
وكالة الأنباء العراقية
وكالة الأنباء العراقية واع
واع
nina news
نينا	weak
الوكالة الوطنية العراقية للأنباء
alsumaria
السومرية
السومرية نيوز
قناة السومرية
shafaq
shafaq news
شفق نيوز
rudaw
رووداو
شبكة رووداو الإعلامية
kurdistan24
كوردستان 24
alsabaah
الصباح العراقية
صحيفة الصباح العراقية
almada
المدى العراقية
صحيفة المدى
جريدة المدى
azzaman
صحيفة الزمان
جريدة الزمان
الزمان العراقية
almaalomah
المعلومة	weak
وكالة المعلومة
بغداد اليوم
baghdad today
الفرات نيوز
alforat news
alforatnews
موازين نيوز
mawazin
ناس نيوز
nas news
العراقية الإخبارية
قناة العراقية الإخبارية
واي نيوز
صحيفة العالم العراقية
الغد برس
وكالة يقين
قناة الشرقية
الشرقية نيوز
alsharqiya
pukmedia

[Outlet] name state=SY
sana
سانا
وكالة سانا
وكالة الأنباء السورية
وكالة الأنباء السورية سانا
الوكالة العربية السورية للأنباء
syrian arab news agency
صحيفة تشرين
تشرين السورية
tishreen
صحيفة الثورة السورية
الثورة السورية	weak
صحيفة البعث
albaath
الوطن السورية
صحيفة الوطن السورية
alwatan.sy
عنب بلدي
enab baladi
enabbaladi
شام إف إم
sham fm
شبكة شام
شبكة شام الإخبارية
دام برس
زمان الوصل
zaman alwsl
سيريانيوز
syria news
التلفزيون السوري
تلفزيون سوريا
syria tv
الإخبارية السورية
قناة الإخبارية السورية

[Outlet] name state=LB
nna
nna-leb
الوكالة الوطنية للإعلام
الوكالة الوطنية للإعلام اللبنانية
annahar
an-nahar
النهار اللبنانية
صحيفة النهار
جريدة النهار
al-akhbar
al akhbar
الأخبار اللبنانية
صحيفة الأخبار اللبنانية
assafir
as-safir
السفير اللبنانية
صحيفة السفير
aljoumhouria
al joumhouria
الجمهورية اللبنانية
صحيفة الجمهورية اللبنانية
al-mustaqbal
صحيفة المستقبل
almustaqbal
اللواء اللبنانية
صحيفة اللواء
aliwaa
الديار اللبنانية
صحيفة الديار
addiyar
صحيفة البلد اللبنانية
نداء الوطن
nidaalwatan
lebanon24
لبنان 24
لبنان24
lebanondebate
ليبانون ديبايت
elnashra
النشرة	weak
موقع النشرة
lebanonfiles
ليبانون فايلز
المركزية	weak
وكالة الأنباء المركزية
mtv lebanon
إم تي في اللبنانية
قناة إم تي في
lbc
lbci
إل بي سي
lbcgroup
al jadeed
aljadeed
قناة الجديد
otv lebanon
nbn
almanar
قناة المنار
المدن	weak
almodon
موقع المدن
l'orient-le jour
lorientlejour
daily star lebanon

[Outlet] name state=JO
petra
petra.gov.jo
بترا
وكالة بترا
وكالة الأنباء الأردنية
وكالة الأنباء الأردنية بترا
jordan news agency
alrai jordan
الرأي الأردنية
صحيفة الرأي الأردنية
addustour
ad-dustour
صحيفة الدستور
الدستور الأردنية
alghad
al ghad
صحيفة الغد
جريدة الغد
الغد الأردنية
جريدة السبيل
السبيل الأردنية
assabeel
ammon
ammonnews
عمون	weak
وكالة عمون الإخبارية
عمون نيوز
khaberni
خبرني	weak
سرايا الإخبارية
sarayanews
وكالة سرايا
roya
roya news
رؤيا الإخباري
قناة رؤيا
قناة المملكة
almamlaka
المملكة	weak
jordan times
jordantimes
الأنباط
صحيفة الأنباط
العرب اليوم الأردنية
التلفزيون الأردني

[Outlet] name state=PS
wafa
وكالة وفا
وفا
وكالة الأنباء الفلسطينية
وكالة الأنباء والمعلومات الفلسطينية
وكالة الأنباء الفلسطينية وفا
maan news
maannews
معا	weak
وكالة معا
وكالة معا الإخبارية
القدس دوت كوم
صحيفة القدس الفلسطينية
القدس الفلسطينية
alquds.com
الأيام الفلسطينية
صحيفة الأيام الفلسطينية
al-ayyam
alhaya aljadida
الحياة الجديدة
صحيفة الحياة الجديدة
دنيا الوطن
alwatanvoice
فلسطين أون لاين
صحيفة فلسطين
felesteen
الرسالة نت
alresalah
شهاب	weak
وكالة شهاب
صفا	weak
وكالة صفا
safa ps
شبكة قدس الإخبارية
quds news network
قدس نت
قناة الأقصى
تلفزيون فلسطين
فضائية الأقصى
وكالة سوا
سما الإخبارية
سوا الإخبارية

[Outlet] name state=EG
mena egypt
أ ش أ
أ.ش.أ
وكالة أنباء الشرق الأوسط
وكالة أنباء الشرق الأوسط المصرية
middle east news agency
ahram
al-ahram
al ahram
الأهرام
صحيفة الأهرام
جريدة الأهرام
بوابة الأهرام
gate.ahram
ahram online
الأهرام المسائي
الأهرام العربي
youm7
اليوم السابع
صحيفة اليوم السابع
almasryalyoum
al-masry al-youm
al masry al youm
المصري اليوم
صحيفة المصري اليوم
egypt independent
akhbar elyom
akhbarelyom
أخبار اليوم
بوابة أخبار اليوم
صحيفة أخبار اليوم
الأخبار المصرية
صحيفة الأخبار المصرية
elgomhuria
الجمهورية المصرية
الجمهورية أون لاين
صحيفة الجمهورية المصرية
shorouk
shorouknews
الشروق المصرية
صحيفة الشروق المصرية
بوابة الشروق
elwatannews
الوطن المصرية
صحيفة الوطن المصرية
alwafd
صحيفة الوفد
بوابة الوفد
الوفد المصرية
aldostor
dostor
الدستور المصرية
صحيفة الدستور المصرية
البوابة نيوز
albawabhnews
veto gate
vetogate
فيتو	weak
بوابة فيتو
صدى البلد
elbalad
قناة صدى البلد
masrawy
مصراوي
almesryoon
المصريون	weak
صحيفة المصريون
المال المصرية
almal news
almalnews
البورصة المصرية	weak
صحيفة البورصة
alborsa
الفجر المصرية
صحيفة الفجر المصرية
القاهرة 24
cairo24
مدى مصر
mada masr
madamasr
daily news egypt
dailynewsegypt
الهيئة الوطنية للإعلام المصرية
التلفزيون المصري
سي بي سي المصرية
cbc egypt
dmc
extra news
إكسترا نيوز
on tv egypt
قناة النهار المصرية
روز اليوسف
rosaelyoussef
المساء المصرية

[Outlet] name state=SD
suna
سونا
سونا للأنباء
وكالة السودان للأنباء
وكالة السودان للأنباء سونا
sudan news agency
sudan tribune
sudantribune
سودان تربيون
alrakoba
الراكوبة
صحيفة الراكوبة
sudanile
سودانايل
dabanga
راديو دبنقا
النيلين	weak
alnilin
باج نيوز
bajnews
الانتباهة
صحيفة الانتباهة
alintibaha
صحيفة السوداني
السوداني	weak
alsudani
صحيفة الصيحة
assayha
التيار السودانية
صحيفة التيار
آخر لحظة السودانية
الرأي العام السودانية
rayaam
صحيفة المجهر السياسي
المجهر السياسي
الصحافة السودانية
تلفزيون السودان
قناة الشروق السودانية
sudan tv

[Outlet] name state=LY
lana
lana-news
وال	weak
وكالة الأنباء الليبية
وكالة الأنباء الليبية وال
وكالة الأنباء الليبية - طرابلس
libyan news agency
بوابة الوسط
alwasat libya
al wasat libya
صحيفة الوسط الليبية
libya observer
libyaobserver
libya herald
libyaherald
ليبيا الأحرار
قناة ليبيا الأحرار
libya al-ahrar
ليبيا المستقبل
libya almostakbal
عين ليبيا
eanlibya
المرصد الليبية
صحيفة المرصد الليبية
ليبيا 24
akhbar libya 24
أخبار ليبيا 24
بوابة إفريقيا الإخبارية
afrigatenews
قناة 218
218 tv
218tv
ليبيا الحدث
الساعة 24 الليبية
ليبيا الآن
قناة ليبيا الوطنية
صحيفة الصباح الليبية

[Outlet] name state=TN
jawhara fm
jawharafm
jawhara
جوهرة أف أم
إذاعة جوهرة
mosaique
mosaique fm
mosaiquefm
موزاييك
موزاييك أف أم
shems fm
shemsfm
شمس أف أم
express fm
expressfm
إكسبراس أف أم
ifm
إذاعة إي أف أم
diwan fm
diwanfm
ديوان أف أم
tap	weak
وات	weak
وكالة وات
وكالة تونس أفريقيا للأنباء
tunis afrique presse
babnet
باب نات
business news tunisie
businessnews.com.tn
kapitalis
كابيتاليس
assabah
assabahnews
الصباح التونسية
صحيفة الصباح التونسية
الصباح نيوز
alchourouk
echourouk tunisie
الشروق التونسية
صحيفة الشروق التونسية
hakaek online
حقائق أون لاين
الصحافة التونسية
صحيفة المغرب التونسية
lapresse.tn
la presse de tunisie
nessma
نسمة	weak
قناة نسمة
قناة الحوار التونسي
الحوار التونسي
attessia
قناة التاسعة
التاسعة التونسية
الوطنية التونسية
الإذاعة التونسية
الإذاعة الوطنية التونسية
التلفزة التونسية
tuniscope
تونيسكوب
tunisienumerique
تونس الرقمية
espace manager
webdo
webmanagercenter
african manager
آخر خبر أونلاين
الشارع المغاربي
directinfo
gnet
إذاعة تطاوين
إذاعة صفاقس
راديو ماد
radio med
oasis fm
إذاعة المنستير
إذاعة الكاف
إذاعة قفصة
cap fm
كاب أف أم

[Outlet] name state=DZ
aps	weak
واج
وكالة الأنباء الجزائرية
وكالة الأنباء الجزائرية واج
algerie presse service
elkhabar
el khabar
الخبر الجزائرية
صحيفة الخبر
صحيفة الخبر الجزائرية
جريدة الخبر
echorouk
echoroukonline
الشروق أونلاين
الشروق أون لاين
الشروق الجزائرية
صحيفة الشروق الجزائرية
ennahar
ennaharonline
النهار أونلاين
النهار الجزائرية
قناة النهار الجزائرية
النهار أون لاين
البلاد الجزائرية
elbilad
el bilad
قناة البلاد
el massa
el-massa
صحيفة المساء الجزائرية
المساء الجزائرية
ech-chaab
الشعب الجزائرية
جريدة الشعب
صحيفة الشعب الجزائرية
el moudjahid
elmoudjahid
المجاهد الجزائرية
el watan
elwatan
tsa algerie
tsa
كل شيء عن الجزائر
liberte algerie
الفجر الجزائرية
al-fadjr
صوت الأحرار
النصر الجزائرية
جريدة النصر
الإذاعة الجزائرية
radio algerienne
التلفزيون الجزائري
entv
dzair news
الجزائر نيوز
سبق برس
الحوار الجزائرية
algerie eco
algerie 360
dzair tv
ennahar tv
echorouk tv

[Outlet] name state=MA
hespress
hespress.com
هسبريس
hespress politics
hespress economy
map	weak
map express
و م ع
وكالة المغرب العربي للأنباء
maghreb arabe presse
ahdath.info
ahdath.info (morocco)
ahdath
أحداث أنفو
الأحداث المغربية
صحيفة الأحداث المغربية
assabah morocco
الصباح المغربية
صحيفة الصباح المغربية
assabah.ma
almassae
al massae
صحيفة المساء المغربية
المساء المغربية
akhbar al yaoum
أخبار اليوم المغربية
اليوم 24
alyaoum24
le360
لو 360
le360.ma
كود	weak
goud
goud.ma
kifache
كيفاش	weak
كشك	weak
febrayer
فبراير كوم
هبة بريس
hiba press
hibapress
شوف تي في
chouftv
chouf tv
الاتحاد الاشتراكي المغربية
جريدة الاتحاد الاشتراكي
العلم المغربية
صحيفة العلم
بيان اليوم
bayane alyaoum
الصحراء المغربية
صحيفة الصحراء المغربية
almaghribia
medi1
medi1 radio
medias24
ميدياس 24
ميدي 1
ميدي 1 تيفي
medi1tv
2m
2m maroc
القناة الثانية المغربية
القناة الأولى المغربية
snrt
telquel
تيل كيل عربي
telquel arabi
lakome
لكم	weak
لكم2
alaoual
الأول المغربية
rue20
زنقة 20
barlamane
برلمان.كوم
barlamane.com
le matin maroc
lematin.ma
l'economiste maroc
leconomiste
هسبورت
hesport
العمق المغربي
al3omk
تليكسبريس
bladna24

[Outlet] name state=MR
ami mauritania
الوكالة الموريتانية للأنباء
وكالة الأنباء الموريتانية
agence mauritanienne d'information
alakhbar mauritania
alakhbar.info
وكالة الأخبار الموريتانية
الأخبار الموريتانية
وكالة الأخبار المستقلة
صحراء ميديا
saharamedias
sahara media
cridem
كريديم
السراج الموريتانية
موقع السراج
essirage
tawary
تواري	weak
وكالة نواكشوط للأنباء
ani mauritanie
صحيفة الشعب الموريتانية
الشعب الموريتانية
قناة الموريتانية
التلفزة الموريتانية
الموريتانية	weak
زهرة شنقيط
zahraa chinguit
أقلام حرة	weak
أطلس أنفو
atlasinfo mauritanie
الفكر الموريتانية
مراسلون موريتانيا

[Outlet] name state=SO
sonna
وكالة الأنباء الصومالية
الصومال الجديد
alsomal aljadeed
الصومال اليوم
somali national news agency
hiiraan online
hiiraan
هيران أونلاين
garowe online
garoweonline
radio mogadishu
راديو مقديشو
شبكة شبيلي
شبيلي	weak
goobjoog
قوبجوق
سونا الصومالية

[Outlet] name state=DJ
adi djibouti
الوكالة الجيبوتية للأنباء
وكالة الأنباء الجيبوتية
صحيفة القرن
القرن الجيبوتية
la nation djibouti
إذاعة وتلفزيون جيبوتي
rtd djibouti

[Outlet] name state=KM
alwatwan
al-watwan
صحيفة الوطن القمرية
الوطن القمرية
habarizacomores
وكالة أنباء جزر القمر
ortc comores

# What belongs to the page and not to the article, and the agencies that reports are copied from.
#
# ends    when it begins a line, everything from there to the end belongs to the page
# line    the line that it begins belongs to the page
# weak    may also open a sentence of the article: page only as a whole line, or before a colon or dash

[Furniture] name ends
أحدث التعليقات
آخر التعليقات
التعليقات	weak
تعليقات	weak
تعليقات القراء
تعليقات الزوار
أضف تعليق
أضف تعليقا
أضف تعليقك
اكتب تعليقا
اكتب تعليقك
اترك تعليقا
اترك ردا
اترك رد
لا يوجد تعليقات
لا توجد تعليقات
لن يتم نشر عنوان بريدك الإلكتروني
الحقول الإلزامية مشار إليها
احفظ اسمي
إلغاء الرد
كلمات دلالية
كلمات مفتاحية	weak
الكلمات المفتاحية	weak
الكلمات الدلالية
وسوم	weak
الوسوم	weak
الأوسمة	weak
هاشتاغ	weak
مواضيع ذات صلة
مواضيع متعلقة
مواضيع مشابهة
موضوعات ذات صلة
موضوعات متعلقة
موضوعات مشابهة
أخبار ذات صلة
أخبار متعلقة
أخبار مشابهة
أخبار مرتبطة
أخبار أخرى	weak
مقالات ذات صلة
مقالات مشابهة
مقالات متعلقة
مقالات أخرى	weak
روابط ذات صلة
روابط مفيدة	weak
محتوى ذو صلة
المحتوى ذو الصلة
ذات صلة	weak
قد يعجبك أيضا
قد يعجبك	weak
قد يهمك أيضا
قد يهمك	weak
ربما يعجبك أيضا
اخترنا لك
اخترنا لكم
مختارات	weak
المزيد من الأخبار	weak
المزيد من المقالات	weak
المزيد في هذا القسم
مزيد من الأخبار	weak
الأكثر قراءة	weak
الأكثر مشاهدة	weak
الأكثر تعليقا
الأكثر تداولا	weak
الأكثر مشاركة
الأكثر شعبية	weak
الأكثر رواجا	weak
آخر الأخبار	weak
أحدث الأخبار	weak
أحدث المقالات
آخر المقالات
أبرز الأخبار	weak
جميع الحقوق محفوظة
كل الحقوق محفوظة
كافة الحقوق محفوظة
الحقوق محفوظة
حقوق النشر	weak
حقوق النشر محفوظة
حقوق الطبع والنشر
سياسة الخصوصية	weak
شروط الاستخدام	weak
شروط الخدمة
اتصل بنا	weak
من نحن	weak
هيئة التحرير	weak
خريطة الموقع	weak
خارطة الموقع	weak
النشرة البريدية
النشرة الإخبارية	weak
اشترك في النشرة البريدية
اشترك في نشرتنا
اشترك الآن
اشتركوا في القناة
اشترك في القناة
تسجيل الدخول	weak
القائمة البريدية	weak
جميع المقالات المنشورة تمثل رأي كتابها فقط
هذا المقال يعبر عن رأي كاتبه
المقالات المنشورة تعبر عن رأي أصحابها
الآراء الواردة تعبر عن رأي أصحابها

[Furniture] name line
اقرأ أيضا
اقرأ المزيد
اقرأ كذلك
اقرأ في
اقرؤوا أيضا
شاهد أيضا
شاهد المزيد
شاهد الفيديو
شاهد	weak
شاهدوا	weak
انظر أيضا
طالع أيضا
طالع المزيد
تابع القراءة
تابع أيضا
تابعنا على
تابعونا على
تابعوا	weak
تابع آخر الأخبار
تابع آخر الأخبار على
تابعوا آخر الأخبار
تابعونا عبر
تابعنا عبر
للمزيد	weak
للمزيد من الأخبار
للمزيد من التفاصيل
للمزيد اقرأ
لمزيد من الأخبار
لمزيد من التفاصيل
لمزيد من المعلومات
للاطلاع على المزيد
لقراءة المزيد
لمتابعة آخر الأخبار
لمشاهدة الفيديو
لتحميل التطبيق
حمل التطبيق
حمل تطبيق
حملوا تطبيق
نزل التطبيق
تحميل التطبيق	weak
اضغط هنا	weak
انقر هنا
انضم إلى قناتنا
انضموا إلى قناتنا
المزيد	weak
الخبر التالي
الخبر السابق
المقال التالي
المقال السابق
الموضوع التالي
الموضوع السابق
التالي	weak
السابق	weak
شارك	weak
شاركها	weak
شاركه	weak
شارك الخبر
شارك هذا الخبر
شارك هذا المقال
شارك المقال
شارك الموضوع
شارك هذا الموضوع
شارك على فيسبوك
شارك على تويتر
شارك عبر	weak
شارك من خلال	weak
مشاركة	weak
مشاركة الخبر
مشاركة المقال
مشاركة عبر	weak
نشر على فيسبوك
غرد	weak
تغريدة	weak
طباعة	weak
طباعة الخبر
نسخة للطباعة
أرسل إلى صديق
إرسال إلى صديق
أرسل لصديق
إرسال لصديق
أرسل بالبريد الإلكتروني
أرسل رسالة	weak
نسخ الرابط
انسخ الرابط
رابط مختصر
رابط الخبر	weak
الرابط المختصر
حفظ	weak
حجم الخط
تكبير الخط
تصغير الخط
وقت القراءة	weak
مدة القراءة	weak
دقائق قراءة
عدد المشاهدات	weak
عدد القراءات
مشاهدات	weak
مشاهدة	weak
قراءة	weak
زيارة	weak
تاريخ النشر	weak
نشر في	weak
نشر بتاريخ	weak
تم النشر	weak
تم النشر في	weak
آخر تحديث	weak
تم التحديث	weak
تم التعديل	weak
آخر تعديل	weak
المصدر	weak
مصدر الصورة	weak
مصادر	weak
مصدر الخبر	weak
كتب	weak
كتبت	weak
بقلم	weak
تحرير	weak
إعداد	weak
ترجمة	weak
تصوير	weak
متابعات	weak
وكالات	weak
مراسل	weak
إعلان	weak
إعلانات	weak
مساحة إعلانية
الرئيسية	weak
الصفحة الرئيسية
القسم	weak
أخبار	weak
سياسة	weak
محليات	weak
اقتصاد	weak
رياضة	weak
عاجل	weak
خبر عاجل	weak
خاص	weak
حصري	weak
بالصور	weak
بالفيديو	weak
فيديو	weak
صور	weak
ألبوم صور
معرض الصور	weak
صورة أرشيفية
أرشيفية	weak
صورة من الأرشيف
أرشيف	weak
تعليق على الصورة
التعليق على الصورة
مصدر الصورة وكالات
إنفوجراف
إنفوغراف
انفوجرافيك
استمع	weak
استمع إلى المقال
يتبع	weak
انتهى	weak
للتواصل مع الكاتب
للتواصل مع الكاتب أرسل رسالة
للتواصل أرسل
لمراسلة الكاتب
للتعليق	weak
تبدأ بالرمز
ثم مسافة ثم نص الرسالة
يمكنكم تسلم إشعارات
يمكنكم استلام إشعارات بأهم الموضوعات
نسخة من التطبيق على هاتفكم المحمول
تلقي إشعارات	weak
تفعيل الإشعارات
اشترك بالإشعارات
إلى هنا	weak
فيسبوك	weak
تويتر	weak
واتساب	weak
واتس اب	weak
تلغرام	weak
تيليجرام	weak
تلجرام	weak
لينكد إن	weak
لينكدإن	weak
انستغرام	weak
إنستجرام	weak
يوتيوب	weak
سناب شات	weak
بريد إلكتروني	weak
البريد الإلكتروني	weak
ماسنجر	weak
ريديت	weak
بينتيريست	weak
جوجل نيوز	weak
أخبار جوجل	weak

[Furniture] name line
Share
Tweet
Facebook
Twitter
WhatsApp
Telegram
LinkedIn
Email
Print
Pinterest
Copy Link
Read more
Related
Tags
Comments
Leave a comment
Previous
Next
Next Previous
Advertisement
Subscribe
All rights reserved
Loading
Photo

# Agencies and outlets: short names as in datelines, and full names. state = ISO 3166-1 of the agency.
[Agency] name state=SA
واس	id=spa canon
وكالة الأنباء السعودية	id=spa
الوكالة السعودية للأنباء	id=spa
SPA	id=spa
قناة العربية	id=alarabiya canon
العربية نت	id=alarabiya
العربية.نت	id=alarabiya
صحيفة الشرق الأوسط	id=aawsat canon
عكاظ	id=okaz weak canon
صحيفة عكاظ	id=okaz
صحيفة سبق	id=sabq canon
عاجل الإلكترونية	id=ajel canon
صحيفة الاقتصادية	id=aleqtisadiah canon
صحيفة الرياض	id=alriyadh canon
صحيفة الوطن	id=alwatan_sa canon
صحيفة المدينة	id=almadina canon
صحيفة الجزيرة	id=aljazirah canon
صحيفة اليوم	id=alyaum canon
عين اليوم	id=3alyoum canon
صحيفة الوئام	id=alweeam canon

[Agency] name state=AE
وام	id=wam canon
وكالة أنباء الإمارات	id=wam
وكالة أنباء الإمارات وام	id=wam
WAM	id=wam
سكاي نيوز عربية	id=skynewsarabia canon
سكاي نيوز	id=skynewsarabia
موقع سكاي نيوز عربية	id=skynewsarabia
صحيفة البيان	id=albayan canon
صحيفة الخليج	id=alkhaleej canon
الإمارات اليوم	id=emaratalyoum canon
صحيفة الاتحاد	id=alittihad canon

[Agency] name state=KW
كونا	id=kuna canon
وكالة الأنباء الكويتية	id=kuna
KUNA	id=kuna
صحيفة القبس	id=alqabas canon
صحيفة الراي	id=alrai_kw canon
صحيفة الأنباء	id=alanba canon

[Agency] name state=QA
قنا	id=qna canon
وكالة الأنباء القطرية	id=qna
QNA	id=qna
قناة الجزيرة	id=aljazeera canon
الجزيرة نت	id=aljazeera
الجزيرة.نت	id=aljazeera
العربي الجديد	id=alaraby canon
صحيفة الشرق القطرية	id=alsharq_qa canon
صحيفة الراية	id=alraya canon

[Agency] name state=BH
وكالة أنباء البحرين	id=bna canon
وكالة الأنباء البحرينية	id=bna
BNA	id=bna

[Agency] name state=OM
وكالة الأنباء العمانية	id=ona canon
ONA	id=ona

[Agency] name state=YE
سبأ	id=saba weak canon
سبأ نت	id=saba
وكالة سبأ	id=saba
وكالة الأنباء اليمنية	id=saba

[Agency] name state=IQ
واع	id=ina_iq canon
نينا	id=nina canon
وكالة الأنباء العراقية	id=ina_iq
السومرية	id=alsumaria weak
السومرية نيوز	id=alsumaria canon
شفق نيوز	id=shafaq canon
رووداو	id=rudaw canon
شبكة رووداو	id=rudaw

[Agency] name state=SY
سانا	id=sana canon
وكالة سانا	id=sana
وكالة الأنباء السورية	id=sana
SANA	id=sana

[Agency] name state=LB
الوكالة الوطنية للإعلام	id=nna canon
صحيفة الأخبار	id=alakhbar canon
صحيفة النهار	id=annahar canon
صحيفة السفير	id=assafir canon
الميادين	id=almayadeen canon
قناة الميادين	id=almayadeen
قناة المنار	id=almanar canon

[Agency] name state=JO
بترا	id=petra canon
وكالة الأنباء الأردنية	id=petra
PETRA	id=petra
صحيفة الغد	id=alghad canon
صحيفة الدستور	id=addustour canon

[Agency] name state=PS
وفا	id=wafa canon
وكالة الأنباء الفلسطينية	id=wafa
وكالة وفا	id=wafa
وكالة معا	id=maan canon

[Agency] name state=EG
أ ش أ	id=mena canon
أ.ش.أ	id=mena
أ. ش. أ	id=mena
وكالة أنباء الشرق الأوسط	id=mena
وكالة الشرق الأوسط	id=mena
MENA	id=mena weak
الأهرام	id=ahram weak canon
صحيفة الأهرام	id=ahram
بوابة الأهرام	id=ahram
اليوم السابع	id=youm7 canon
المصري اليوم	id=almasryalyoum canon
صحيفة الشروق	id=shorouk canon

[Agency] name state=SD
سونا	id=suna canon
وكالة السودان للأنباء	id=suna

[Agency] name state=LY
وال	id=lana canon
وكالة الأنباء الليبية	id=lana

[Agency] name state=TN
وات	id=tap weak canon
وكالة وات	id=tap
وكالة تونس أفريقيا للأنباء	id=tap
جوهرة أف أم	id=jawhara canon
موزاييك أف أم	id=mosaique canon
موزاييك	id=mosaique
شمس أف أم	id=shems canon

[Agency] name state=DZ
واج	id=aps canon
وكالة الأنباء الجزائرية	id=aps
صحيفة الخبر	id=elkhabar canon
الشروق أونلاين	id=echorouk canon

[Agency] name state=MA
و م ع	id=map canon
وكالة المغرب العربي للأنباء	id=map
وكالة المغرب العربي	id=map
هسبريس	id=hespress canon

[Agency] name state=MR
الوكالة الموريتانية للأنباء	id=ami canon

[Agency] name state=GB
رويترز	id=reuters canon
وكالة رويترز	id=reuters
رويتر	id=reuters
Reuters	id=reuters
بي بي سي	id=bbc canon
بي بي سي عربي	id=bbc
هيئة الإذاعة البريطانية	id=bbc
BBC	id=bbc
BBC Arabic	id=bbc
الغارديان	id=guardian canon
صحيفة الغارديان	id=guardian
التايمز	id=times weak canon
الفايننشال تايمز	id=ft
فاينانشال تايمز	id=ft
فايننشال تايمز	id=ft canon
صحيفة الحياة	id=alhayat canon
القدس العربي	id=alquds_alarabi canon
الإيكونوميست	id=economist canon
إندبندنت عربية	id=independentarabia canon

[Agency] name state=FR
فرانس برس	id=afp canon
وكالة فرانس برس	id=afp
وكالة الصحافة الفرنسية	id=afp
أ ف ب	id=afp
أ.ف.ب	id=afp
أ. ف. ب	id=afp
أ.ف.ب.	id=afp
AFP	id=afp
فرانس 24	id=france24 canon
فرانس24	id=france24
مونت كارلو الدولية	id=mcd canon
إذاعة فرنسا الدولية	id=rfi canon
لوموند	id=lemonde canon
صحيفة لوموند	id=lemonde
لوفيغارو	id=lefigaro canon
يورونيوز	id=euronews canon

[Agency] name state=DE
د ب أ	id=dpa canon
د.ب.أ	id=dpa
د. ب. أ	id=dpa
الوكالة الألمانية	id=dpa
وكالة الأنباء الألمانية	id=dpa
DPA	id=dpa
دويتشه فيله	id=dw canon
دي دبليو	id=dw
DW	id=dw
دير شبيغل	id=spiegel canon

[Agency] name state=ES
إفي	id=efe canon
وكالة الأنباء الإسبانية	id=efe
أوروبا برس	id=europapress canon
EFE	id=efe

[Agency] name state=IT
أنسا	id=ansa canon
آكي	id=aki canon
وكالة آكي	id=aki
وكالة نوفا	id=nova canon
ANSA	id=ansa

[Agency] name state=US
أسوشيتد برس	id=ap canon
أسوشييتد برس	id=ap
أسوشيتدبرس	id=ap
الأسوشيتد برس	id=ap
الأسوشييتد برس	id=ap
وكالة أسوشيتد برس	id=ap
أ ب	id=ap weak
أ.ب	id=ap
AP	id=ap weak
بلومبرغ	id=bloomberg
بلومبيرغ	id=bloomberg canon
بلومبرج	id=bloomberg
وكالة بلومبرغ	id=bloomberg
وكالة بلومبيرغ	id=bloomberg
سي إن إن	id=cnn canon
سي.إن.إن	id=cnn
شبكة سي إن إن	id=cnn
CNN	id=cnn
CNN بالعربية	id=cnn
سي إن بي سي	id=cnbc canon
سي إن بي سي عربية	id=cnbc
CNBC	id=cnbc
فوكس نيوز	id=foxnews canon
نيويورك تايمز	id=nyt canon
صحيفة نيويورك تايمز	id=nyt
واشنطن بوست	id=wapo canon
صحيفة واشنطن بوست	id=wapo
وول ستريت جورنال	id=wsj canon
صحيفة وول ستريت جورنال	id=wsj
فورين بوليسي	id=foreignpolicy canon
قناة الحرة	id=alhurra canon
يو بي آي	id=upi canon
يونايتد برس	id=upi
يونايتد برس إنترناشونال	id=upi
أكسيوس	id=axios canon
ديفنس نيوز	id=defensenews canon
Defense News	id=defensenews
صوت أمريكا	id=voa canon
إن بي سي	id=nbc canon

[Agency] name state=RU
تاس	id=tass canon
وكالة تاس	id=tass
إيتار تاس	id=tass
TASS	id=tass
سبوتنيك	id=sputnik canon
وكالة سبوتنيك	id=sputnik
Sputnik	id=sputnik
إنترفاكس	id=interfax canon
وكالة إنترفاكس	id=interfax
انتر فاكس	id=interfax
نوفوستي	id=ria canon
ريا نوفوستي	id=ria
وكالة نوفوستي	id=ria
RT	id=rt
روسيا اليوم	id=rt canon
آر تي	id=rt
قناة روسيا اليوم	id=rt

[Agency] name state=TR
الأناضول	id=aa canon
وكالة الأناضول	id=aa
وكالة أنباء الأناضول	id=aa
وكالة أناضول	id=aa
TRT	id=trt
تي آر تي	id=trt canon
تي آر تي عربي	id=trt
ديلي صباح	id=dailysabah canon
صحيفة حرييت	id=hurriyet canon

[Agency] name state=IR
إرنا	id=irna canon
وكالة إرنا	id=irna
IRNA	id=irna
وكالة فارس	id=fars canon
وكالة أنباء فارس	id=fars
تسنيم	id=tasnim canon
وكالة تسنيم	id=tasnim
وكالة مهر	id=mehr canon
إيسنا	id=isna canon
قناة العالم	id=alalam canon
برس تي في	id=presstv canon

[Agency] name state=CN
شينخوا	id=xinhua canon
وكالة شينخوا	id=xinhua
وكالة أنباء شينخوا	id=xinhua
وكالة أنباء الصين الجديدة	id=xinhua
Xinhua	id=xinhua
سي جي تي إن	id=cgtn canon
غلوبال تايمز	id=globaltimes canon

[Agency] name state=JP
كيودو	id=kyodo canon
وكالة كيودو	id=kyodo
إن إتش كيه	id=nhk canon
نيكاي	id=nikkei canon

[Agency] name state=KR
يونهاب	id=yonhap canon
وكالة يونهاب	id=yonhap

[Agency] name state=KP
وكالة الأنباء المركزية الكورية	id=kcna canon

[Agency] name state=IN
برس ترست أوف إنديا	id=pti canon

[Agency] name state=PK
وكالة أنباء أسوشيتد برس باكستان	id=app canon

[Agency] name state=IL
هآرتس	id=haaretz canon
صحيفة هآرتس	id=haaretz
يديعوت أحرونوت	id=yedioth canon
صحيفة يديعوت أحرونوت	id=yedioth
جيروزاليم بوست	id=jpost canon
معاريف	id=maariv canon

[Agency] name state=UA
أوكرينفورم	id=ukrinform canon

[Agency] name
وكالة أنباء
وكالة الأنباء
وكالات الأنباء
وكالات أنباء
وسائل الإعلام
يونا	id=una canon
وكالة أنباء منظمة التعاون الإسلامي	id=una
إينا	id=una

# Verbs. The term is the past tense, 3rd person masculine singular; pres is the imperfect without its prefix letter; past2 stands before
# consonant endings, presj in the jussive, ppast and ppres in the passive where its letters differ; masdar, apart and ppart are the
# verbal noun and the participles. In a term of several words the first word inflects and the others stay.
#
# weak    an everyday verb: it counts only next to an instrument

# Signing: the instrument exists from now on.
[sign] verb
وقّع	pres=وقّع masdar=توقيع apart=موقّع ppart=موقّع
أبرم	pres=برم masdar=إبرام apart=مبرم ppart=مبرم
أمضى	pres=مضي past2=أمضي presj=مض ppast=أمضي ppres=مضى masdar=إمضاء apart=ممضي ppart=ممضى weak

# To hold a meeting, to conclude an agreement: the object decides.
[hold] verb
عقد	pres=عقد masdar=عقد apart=عاقد ppart=معقود
انعقد	pres=نعقد masdar=انعقاد apart=منعقد
انتظم	pres=نتظم weak
نظّم	pres=نظّم masdar=تنظيم apart=منظّم ppart=منظّم
أقام	pres=قيم past2=أقم presj=قم ppast=أقيم ppres=قام masdar=إقامة apart=مقيم ppart=مقام

# Agreeing: concluded in principle, not said to be signed.
[agree] verb
اتفق	pres=تفق masdar=اتفاق apart=متفق ppart=متفق
توافق	pres=توافق masdar=توافق apart=متوافق ppart=متوافق ppast=تووفق
توصّل	pres=توصّل masdar=توصّل apart=متوصّل ppart=متوصّل
تعاقد	pres=تعاقد masdar=تعاقد apart=متعاقد ppart=متعاقد ppast=تعوقد
تفاهم	pres=تفاهم masdar=تفاهم apart=متفاهم ppart=متفاهم ppast=تفوهم
تصالح	pres=تصالح masdar=تصالح apart=متصالح ppart=متصالح ppast=تصولح
تراضى	pres=تراضى past2=تراضي presj=تراض masdar=تراضي apart=متراضي
أجمع	pres=جمع masdar=إجماع apart=مجمع ppart=مجمع weak
اتحد	pres=تحد masdar=اتحاد apart=متحد weak
تحالف	pres=تحالف masdar=تحالف apart=متحالف ppart=متحالف ppast=تحولف
سوّى	pres=سوي past2=سوي presj=سو ppast=سوي ppres=سوى masdar=تسوية apart=مسوي ppart=مسوى weak

[decide] verb
قرّر	pres=قرّر masdar=تقرير apart=مقرّر ppart=مقرّر
تقرّر	pres=تقرّر masdar=تقرّر apart=متقرّر ppart=متقرّر
حسم	pres=حسم masdar=حسم apart=حاسم ppart=محسوم
بتّ	pres=بت past2=بتت masdar=بت

# Talking towards an instrument.
[negotiate] verb
تفاوض	pres=تفاوض masdar=تفاوض apart=متفاوض ppart=متفاوض ppast=تفووض
فاوض	pres=فاوض masdar=مفاوضة apart=مفاوض ppart=مفاوض ppast=فووض
بحث	pres=بحث masdar=بحث apart=باحث ppart=مبحوث
تباحث	pres=تباحث masdar=تباحث apart=متباحث ppart=متباحث ppast=تبوحث
ناقش	pres=ناقش masdar=مناقشة apart=مناقش ppart=مناقش ppast=نوقش
تناقش	pres=تناقش masdar=تناقش apart=متناقش ppart=متناقش ppast=تنوقش
تداول	pres=تداول masdar=تداول apart=متداول ppart=متداول ppast=تدوول
تدارس	pres=تدارس masdar=تدارس apart=متدارس ppart=متدارس ppast=تدورس
درس	pres=درس masdar=دراسة apart=دارس ppart=مدروس
تشاور	pres=تشاور masdar=تشاور apart=متشاور ppart=متشاور ppast=تشوور
شاور	pres=شاور masdar=مشاورة apart=مشاور ppart=مشاور ppast=شوور weak
تحاور	pres=تحاور masdar=تحاور apart=متحاور ppart=متحاور ppast=تحوور
حاور	pres=حاور masdar=محاورة|حوار apart=محاور ppart=محاور ppast=حوور weak
أجرى مفاوضات	pres=جري past2=أجري presj=جر ppast=أجري ppres=جرى masdar=إجراء apart=مجري
أجرى محادثات	pres=جري past2=أجري presj=جر ppast=أجري ppres=جرى masdar=إجراء apart=مجري
أجرى مباحثات	pres=جري past2=أجري presj=جر ppast=أجري ppres=جرى masdar=إجراء apart=مجري
أجرى مشاورات	pres=جري past2=أجري presj=جر ppast=أجري ppres=جرى masdar=إجراء apart=مجري
صاغ	pres=صوغ past2=صغ presj=صغ ppast=صيغ ppres=صاغ masdar=صياغة apart=صائغ ppart=مصوغ
بلور	pres=بلور masdar=بلورة apart=مبلور ppart=مبلور
ساوم	pres=ساوم masdar=مساومة apart=مساوم ppart=مساوم ppast=سووم weak
تساوم	pres=تساوم masdar=تساوم apart=متساوم ppart=متساوم ppast=تسووم weak
استأنف المفاوضات	pres=ستأنف masdar=استئناف apart=مستأنف ppart=مستأنف

[prepare] verb
أعدّ	pres=عد past2=أعدد masdar=إعداد apart=معد ppart=معد
حضّر	pres=حضّر masdar=تحضير apart=محضّر ppart=محضّر weak
مهّد	pres=مهّد masdar=تمهيد apart=ممهّد ppart=ممهّد
هيّأ	pres=هيئ masdar=تهيئة apart=مهيئ ppart=مهيأ
وضع اللمسات الأخيرة	pres=ضع masdar=وضع apart=واضع ppres=وضع
وضع اللمسات النهائية	pres=ضع masdar=وضع apart=واضع ppres=وضع
جهّز	pres=جهّز masdar=تجهيز apart=مجهّز ppart=مجهّز weak

[ratify] verb
صادق	pres=صادق masdar=مصادقة apart=مصادق ppart=مصادق ppast=صودق
صدّق	pres=صدّق masdar=تصديق apart=مصدّق ppart=مصدّق

[approve] verb
وافق	pres=وافق masdar=موافقة apart=موافق ppart=موافق ppast=ووفق
أقرّ	pres=قر past2=أقرر masdar=إقرار apart=مقر ppart=مقر
اعتمد	pres=عتمد masdar=اعتماد apart=معتمد ppart=معتمد
أجاز	pres=جيز past2=أجز presj=جز ppast=أجيز ppres=جاز masdar=إجازة apart=مجيز ppart=مجاز weak
بارك	pres=بارك masdar=مباركة ppast=بورك weak
مرّر	pres=مرّر masdar=تمرير apart=ممرّر ppart=ممرّر weak

# A body lets somebody negotiate or sign: nothing is signed yet.
[authorise] verb
فوّض	pres=فوّض masdar=تفويض apart=مفوّض ppart=مفوّض
خوّل	pres=خوّل masdar=تخويل apart=مخوّل ppart=مخوّل
كلّف	pres=كلّف masdar=تكليف apart=مكلّف ppart=مكلّف
رخّص	pres=رخّص masdar=ترخيص apart=مرخّص ppart=مرخّص weak

# From here on it binds.
[enter_force] verb
دخل حيز التنفيذ	pres=دخل masdar=دخول apart=داخل
دخل حيز النفاذ	pres=دخل masdar=دخول apart=داخل
دخل حيز السريان	pres=دخل masdar=دخول apart=داخل
دخل حيز التطبيق	pres=دخل masdar=دخول apart=داخل
دخل حيز العمل	pres=دخل masdar=دخول apart=داخل
دخل طور التنفيذ	pres=دخل masdar=دخول apart=داخل
دخل مرحلة التنفيذ	pres=دخل masdar=دخول apart=داخل
دخل مرحلة التطبيق	pres=دخل masdar=دخول apart=داخل
دخل مرحلة النفاذ	pres=دخل masdar=دخول apart=داخل
دخل إلى حيز التنفيذ	pres=دخل masdar=دخول apart=داخل
دخل في حيز التنفيذ	pres=دخل masdar=دخول apart=داخل
سرى	pres=سري past2=سري presj=سر masdar=سريان apart=ساري
بدأ سريان	pres=بدأ masdar=بدء apart=بادئ
بدأ العمل به	pres=بدأ masdar=بدء
بدأ العمل بها	pres=بدأ masdar=بدء
أصبح نافذا	pres=صبح
أصبح نافذة	pres=صبح
أصبح ساريا	pres=صبح
أصبح سارية	pres=صبح
أصبح ساري المفعول	pres=صبح
أصبح سارية المفعول	pres=صبح
أصبح نافذ المفعول	pres=صبح
أصبح نافذة المفعول	pres=صبح

# With a ForceZone after its subject.
[enter] verb
دخل	pres=دخل masdar=دخول apart=داخل ppart=مدخول

# Being carried out.
[apply] verb
طبّق	pres=طبّق masdar=تطبيق apart=مطبّق ppart=مطبّق
نفّذ	pres=نفّذ masdar=تنفيذ apart=منفّذ ppart=منفّذ
التزم	pres=لتزم masdar=التزام apart=ملتزم ppart=ملتزم
احترم	pres=حترم masdar=احترام apart=محترم ppart=محترم weak
باشر	pres=باشر masdar=مباشرة apart=مباشر ppart=مباشر ppast=بوشر weak
تقيّد	pres=تقيّد masdar=تقيّد apart=متقيّد ppart=متقيّد
أدخل حيز التنفيذ	pres=دخل masdar=إدخال apart=مدخل
وضع موضع التنفيذ	pres=ضع masdar=وضع apart=واضع ppres=وضع
وضع حيز التنفيذ	pres=ضع masdar=وضع apart=واضع ppres=وضع

[extend] verb
مدّد	pres=مدّد masdar=تمديد apart=ممدّد ppart=ممدّد
أطال	pres=طيل past2=أطل presj=طل ppast=أطيل ppres=طال masdar=إطالة apart=مطيل
مدّ العمل	pres=مد past2=مدد masdar=مد apart=ماد ppart=ممدود
مدّ أجل	pres=مد past2=مدد masdar=مد apart=ماد ppart=ممدود
مدّ فترة	pres=مد past2=مدد masdar=مد apart=ماد ppart=ممدود
مدّ مدة	pres=مد past2=مدد masdar=مد apart=ماد ppart=ممدود
مدّ مهلة	pres=مد past2=مدد masdar=مد apart=ماد ppart=ممدود
مدّ سريان	pres=مد past2=مدد masdar=مد apart=ماد ppart=ممدود

[renew] verb
جدّد	pres=جدّد masdar=تجديد apart=مجدّد ppart=مجدّد
تجدّد	pres=تجدّد masdar=تجدّد apart=متجدّد ppart=متجدّد
أعاد تفعيل	pres=عيد past2=أعد presj=عد ppast=أعيد ppres=عاد masdar=إعادة apart=معيد

[amend] verb
عدّل	pres=عدّل masdar=تعديل apart=معدّل ppart=معدّل
نقّح	pres=نقّح masdar=تنقيح apart=منقّح ppart=منقّح
راجع	pres=راجع masdar=مراجعة apart=مراجع ppart=مراجع ppast=روجع weak
أعاد التفاوض	pres=عيد past2=أعد presj=عد ppast=أعيد ppres=عاد masdar=إعادة apart=معيد
أعاد التفاوض على	pres=عيد past2=أعد presj=عد ppast=أعيد ppres=عاد masdar=إعادة apart=معيد
أعاد النظر	pres=عيد past2=أعد presj=عد ppast=أعيد ppres=عاد masdar=إعادة apart=معيد
أعاد صياغة	pres=عيد past2=أعد presj=عد ppast=أعيد ppres=عاد masdar=إعادة apart=معيد

[suspend] verb
علّق	pres=علّق masdar=تعليق apart=معلّق ppart=معلّق
جمّد	pres=جمّد masdar=تجميد apart=مجمّد ppart=مجمّد
أوقف	pres=وقف masdar=إيقاف apart=موقف ppart=موقف weak

[postpone] verb
تأجّل	pres=تأجل masdar=تأجّل|تأجيل apart=متأجل ppart=مؤجل
تأخّر	pres=تأخر masdar=تأخّر|تأخير apart=متأخر weak
أرجأ	pres=رجئ masdar=إرجاء apart=مرجئ ppart=مرجأ ppres=رجأ

[withdraw] verb
انسحب	pres=نسحب masdar=انسحاب apart=منسحب
خرج	pres=خرج masdar=خروج apart=خارج weak
تخلى	pres=تخلى past2=تخلي presj=تخل masdar=تخلي apart=متخلي
تراجع	pres=تراجع masdar=تراجع apart=متراجع ppart=متراجع ppast=تروجع
تنصّل	pres=تنصّل masdar=تنصّل apart=متنصّل ppart=متنصّل
تملّص	pres=تملّص masdar=تملّص apart=متملّص ppart=متملّص weak
سحب	pres=سحب masdar=سحب apart=ساحب ppart=مسحوب weak

# Ended, cancelled, collapsed.
[terminate] verb
أنهى	pres=نهي past2=أنهي presj=نه ppast=أنهي ppres=نهى masdar=إنهاء apart=منهي ppart=منهى weak
ألغى	pres=لغي past2=ألغي presj=لغ ppast=ألغي ppres=لغى masdar=إلغاء apart=ملغي ppart=ملغى
فسخ	pres=فسخ masdar=فسخ apart=فاسخ ppart=مفسوخ
نقض	pres=نقض masdar=نقض apart=ناقض ppart=منقوض
أبطل	pres=بطل masdar=إبطال apart=مبطل ppart=مبطل
أسقط	pres=سقط masdar=إسقاط apart=مسقط ppart=مسقط weak
انتهى	pres=نتهي past2=انتهي presj=نته masdar=انتهاء apart=منتهي weak
انهار	pres=نهار past2=انهر presj=نهر masdar=انهيار apart=منهار
مزّق	pres=مزّق masdar=تمزيق apart=ممزّق ppart=ممزّق
قطع العلاقات	pres=قطع masdar=قطع apart=قاطع
انقضى	pres=نقضي past2=انقضي presj=نقض masdar=انقضاء apart=منقضي

[join] verb
انضم	pres=نضم past2=انضمم masdar=انضمام apart=منضم
التحق	pres=لتحق masdar=التحاق apart=ملتحق
انتسب	pres=نتسب masdar=انتساب apart=منتسب
انخرط	pres=نخرط masdar=انخراط apart=منخرط
ضمّ	pres=ضم past2=ضمم masdar=ضم apart=ضام ppart=مضموم weak

# A status that one state gives to another.
[designate] verb
صنّف	pres=صنّف masdar=تصنيف apart=مصنّف ppart=مصنّف
اعتبر	pres=عتبر masdar=اعتبار apart=معتبر ppart=معتبر weak
سمّى	pres=سمي past2=سمي presj=سم ppast=سمي ppres=سمى masdar=تسمية apart=مسمي ppart=مسمى weak
منح صفة	pres=منح masdar=منح apart=مانح ppart=ممنوح
منح وضع	pres=منح masdar=منح apart=مانح ppart=ممنوح
منح لقب	pres=منح masdar=منح apart=مانح ppart=ممنوح
منح مرتبة	pres=منح masdar=منح apart=مانح ppart=ممنوح
منح تصنيف	pres=منح masdar=منح apart=مانح ppart=ممنوح
أدرج	pres=درج masdar=إدراج apart=مدرج ppart=مدرج weak
توّج	pres=توّج masdar=تتويج apart=متوّج ppart=متوّج weak

[announce] verb
أعلن	pres=علن masdar=إعلان apart=معلن ppart=معلن
كشف	pres=كشف masdar=كشف apart=كاشف ppart=مكشوف
نشر	pres=نشر masdar=نشر apart=ناشر ppart=منشور weak
أصدر	pres=صدر masdar=إصدار apart=مصدر ppart=مصدر weak
أزاح الستار	pres=زيح past2=أزح presj=زح ppast=أزيح ppres=زاح masdar=إزاحة apart=مزيح
صدر	pres=صدر masdar=صدور apart=صادر weak
أذاع	pres=ذيع past2=أذع presj=ذع ppast=أذيع ppres=ذاع masdar=إذاعة apart=مذيع ppart=مذاع

[say] verb
قال	pres=قول past2=قل presj=قل ppast=قيل ppres=قال masdar=قول apart=قائل ppart=مقول
أكّد	pres=ؤكد masdar=تأكيد apart=مؤكد ppart=مؤكد
أوضح	pres=وضح masdar=إيضاح|توضيح apart=موضح ppart=موضح
أشار	pres=شير past2=أشر presj=شر ppast=أشير ppres=شار masdar=إشارة apart=مشير ppart=مشار
أفاد	pres=فيد past2=أفد presj=فد ppast=أفيد ppres=فاد masdar=إفادة apart=مفيد ppart=مفاد
أضاف	pres=ضيف past2=أضف presj=ضف ppast=أضيف ppres=ضاف masdar=إضافة apart=مضيف ppart=مضاف
ذكر	pres=ذكر masdar=ذكر apart=ذاكر ppart=مذكور
صرّح	pres=صرّح masdar=تصريح apart=مصرّح ppart=مصرّح
نوّه	pres=نوّه masdar=تنويه apart=منوّه ppart=منوّه
لفت	pres=لفت masdar=لفت apart=لافت ppart=ملفوت
شدّد	pres=شدّد masdar=تشديد apart=مشدّد ppart=مشدّد
تابع	pres=تابع masdar=متابعة apart=متابع ppart=متابع ppast=توبع
أردف	pres=ردف masdar=إرداف apart=مردف
استطرد	pres=ستطرد masdar=استطراد apart=مستطرد
أخبر	pres=خبر masdar=إخبار apart=مخبر ppart=مخبر
أبلغ	pres=بلغ masdar=إبلاغ apart=مبلغ ppart=مبلغ
أعرب	pres=عرب masdar=إعراب apart=معرب ppart=معرب
عبّر	pres=عبّر masdar=تعبير apart=معبّر ppart=معبّر
أبدى	pres=بدي past2=أبدي presj=بد ppast=أبدي ppres=بدى masdar=إبداء apart=مبدي ppart=مبدى
أورد	pres=ورد masdar=إيراد apart=مورد
تحدّث	pres=تحدّث masdar=تحدّث|حديث apart=متحدّث ppart=متحدّث
نبّه	pres=نبه masdar=تنبيه apart=منبه
اعتبر	pres=عتبر past2=اعتبر apart=معتبر weak
استعرض	pres=ستعرض masdar=استعراض apart=مستعرض ppart=مستعرض weak
جزم	pres=جزم masdar=جزم apart=جازم
شرح	pres=شرح masdar=شرح apart=شارح ppart=مشروح
وصف	pres=صف ppart=موصوف weak
لاحظ	pres=لاحظ masdar=ملاحظة apart=ملاحظ ppart=ملاحظ ppast=لوحظ
خاطب	pres=خاطب masdar=مخاطبة apart=مخاطب ppart=مخاطب ppast=خوطب
طمأن	pres=طمئن masdar=طمأنة apart=مطمئن weak
تساءل	pres=تساءل masdar=تساؤل apart=متسائل
غرّد	pres=غرّد masdar=تغريد apart=مغرّد
استدرك	pres=ستدرك masdar=استدراك apart=مستدرك
علّق	pres=علّق masdar=تعليق apart=معلّق ppart=معلّق weak
أجاب	pres=جيب past2=أجب presj=جب ppast=أجيب ppres=جاب masdar=إجابة apart=مجيب
ردّ	pres=رد past2=ردد masdar=رد apart=راد weak
توقّع	pres=توقّع masdar=توقّع apart=متوقّع ppart=متوقّع

# To publish and hand out: what stands beside it is the day of telling.
[issue] verb
صدر	pres=صدر masdar=صدور weak
أصدر	pres=صدر masdar=إصدار weak
اطلع	pres=طلع weak
ألقى كلمة	pres=لقي past2=ألقي presj=لق ppast=ألقي ppres=لقى masdar=إلقاء
ألقى خطابا	pres=لقي past2=ألقي presj=لق ppast=ألقي ppres=لقى masdar=إلقاء
ألقى بيانا	pres=لقي past2=ألقي presj=لق ppast=ألقي ppres=لقى masdar=إلقاء
نشر	pres=نشر masdar=نشر apart=ناشر ppart=منشور weak
بثّ	pres=بث past2=بثث masdar=بث apart=باث ppart=مبثوث weak
أورد	pres=ورد masdar=إيراد apart=مورد weak
أدلى	pres=دلي past2=أدلي masdar=إدلاء
وزّع	pres=وزّع masdar=توزيع apart=موزّع ppart=موزّع weak
غرّد	pres=غرّد masdar=تغريد apart=مغرّد
حمل عنوان	pres=حمل
أجرى مقابلة	pres=جري past2=أجري presj=جر ppast=أجري ppres=جرى masdar=إجراء
أجرى حوارا	pres=جري past2=أجري presj=جر ppast=أجري ppres=جرى masdar=إجراء
أجرى اتصالا	pres=جري past2=أجري presj=جر ppast=أجري ppres=جرى masdar=إجراء
أجرى اتصالا هاتفيا	pres=جري past2=أجري presj=جر ppast=أجري ppres=جرى masdar=إجراء
عقد مؤتمرا صحفيا	pres=عقد masdar=عقد
عقد مؤتمرا صحافيا	pres=عقد masdar=عقد
عقد مؤتمر صحفي	pres=عقد masdar=عقد
عقد مؤتمر صحافي	pres=عقد masdar=عقد

# Hearsay: said by somebody, not vouched for.
[claim] verb
زعم	pres=زعم masdar=زعم apart=زاعم ppart=مزعوم
ادعى	pres=دعي past2=ادعي presj=دع ppast=ادعي ppres=دعى masdar=ادعاء apart=مدعي
تردّد	pres=تردّد masdar=تردّد apart=متردّد ppart=متردّد
أشاع	pres=شيع past2=أشع presj=شع ppast=أشيع ppres=شاع masdar=إشاعة
سرّب	pres=سرّب masdar=تسريب apart=مسرّب ppart=مسرّب
تسرّب	pres=تسرّب masdar=تسرّب apart=متسرّب ppart=متسرّب
رجّح	pres=رجّح masdar=ترجيح apart=مرجّح ppart=مرجّح
تناقل	pres=تناقل masdar=تناقل apart=متناقل ppart=متناقل ppast=تنوقل
تداول	pres=تداول masdar=تداول apart=متداول ppart=متداول ppast=تدوول

# The cabinet empowers the minister to negotiate and to sign.
[delegate] verb
فوّض	pres=فوّض masdar=تفويض apart=مفوّض ppart=مفوّض
خوّل	pres=خوّل masdar=تخويل apart=مخوّل ppart=مخوّل

[propose] verb
اقترح	pres=قترح masdar=اقتراح apart=مقترح ppart=مقترح
عرض	pres=عرض masdar=عرض apart=عارض ppart=معروض
دعا	pres=دعو past2=دعو presj=دع ppast=دعي ppres=دعى masdar=دعوة apart=داعي ppart=مدعو
طرح	pres=طرح masdar=طرح apart=طارح ppart=مطروح
طالب	pres=طالب masdar=مطالبة apart=مطالب ppart=مطالب ppast=طولب
طلب	pres=طلب masdar=طلب apart=طالب ppart=مطلوب
حثّ	pres=حث past2=حثث masdar=حث
ناشد	pres=ناشد masdar=مناشدة apart=مناشد ppart=مناشد ppast=نوشد
أوصى	pres=وصي past2=أوصي presj=وص ppast=أوصي ppres=وصى masdar=إيصاء|توصية apart=موصي
لوّح	pres=لوّح masdar=تلويح apart=ملوّح ppart=ملوّح weak

[reject] verb
رفض	pres=رفض masdar=رفض apart=رافض ppart=مرفوض
عارض	pres=عارض masdar=معارضة apart=معارض ppart=معارض ppast=عورض
اعترض	pres=عترض masdar=اعتراض apart=معترض ppart=معترض
استبعد	pres=ستبعد masdar=استبعاد apart=مستبعد ppart=مستبعد
امتنع	pres=متنع masdar=امتناع apart=ممتنع
ندّد	pres=ندّد masdar=تنديد apart=مندّد ppart=مندّد
انتقد	pres=نتقد masdar=انتقاد apart=منتقد weak
أدان	pres=دين past2=أدن presj=دن ppast=أدين ppres=دان masdar=إدانة apart=مدين ppart=مدان weak
احتج	pres=حتج past2=احتجج masdar=احتجاج apart=محتج
شكّك	pres=شكّك masdar=تشكيك apart=مشكّك ppart=مشكّك weak
حذّر	pres=حذّر masdar=تحذير apart=محذّر ppart=محذّر weak

[deny] verb
نفى	pres=نفي past2=نفي presj=نف ppast=نفي ppres=نفى masdar=نفي apart=نافي ppart=منفي
أنكر	pres=نكر masdar=إنكار apart=منكر ppart=منكر
كذّب	pres=كذّب masdar=تكذيب apart=مكذّب ppart=مكذّب
فنّد	pres=فنّد masdar=تفنيد apart=مفنّد ppart=مفنّد
دحض	pres=دحض masdar=دحض apart=داحض ppart=مدحوض

# To keep from, to threaten, to hesitate: what follows has not happened.
[deter] verb
حال دون	pres=حول past2=حل presj=حل masdar=حيلولة
أحجم	pres=حجم apart=محجم
عدل عن	pres=عدل masdar=عدول
عزف عن	pres=عزف masdar=عزوف apart=عازف
ماطل	pres=ماطل masdar=مماطلة apart=مماطل
تلكأ	pres=تلكأ masdar=تلكؤ apart=متلكئ
تردد في	pres=تردد masdar=تردد apart=متردد
تحفّظ	pres=تحفّظ masdar=تحفّظ apart=متحفّظ weak
تجنّب	pres=تجنّب masdar=تجنّب weak
خشي	pres=خشى past2=خشي masdar=خشية
هدّد	pres=هدّد weak
توعّد	pres=توعّد masdar=توعّد apart=متوعّد weak
أنذر	pres=نذر weak

[intend] verb
اعتزم	pres=عتزم masdar=اعتزام apart=معتزم ppart=معتزم
عزم	pres=عزم masdar=عزم apart=عازم ppart=معزوم
أزمع	pres=زمع masdar=إزماع apart=مزمع ppart=مزمع
نوى	pres=نوي past2=نوي presj=نو ppast=نوي ppres=نوى masdar=نية apart=ناوي
أراد	pres=ريد past2=أرد presj=رد ppast=أريد ppres=راد masdar=إرادة apart=مريد weak
رغب	pres=رغب masdar=رغبة apart=راغب

[plan] verb
خطّط	pres=خطّط masdar=تخطيط apart=مخطّط ppart=مخطّط
استعد	pres=ستعد past2=استعدد masdar=استعداد apart=مستعد
تهيأ	pres=تهيأ masdar=تهيؤ apart=متهيئ
تأهب	pres=تأهب masdar=تأهب apart=متأهب
ترقّب	pres=ترقب masdar=ترقب apart=مترقب ppart=مترقب
انتظر	pres=نتظر masdar=انتظار apart=منتظر ppart=منتظر
توقّع	pres=توقّع masdar=توقّع apart=متوقّع ppart=متوقّع
أوشك	pres=وشك apart=موشك
اقترب	pres=قترب masdar=اقتراب apart=مقترب ppart=مقترب weak

[hope] verb
أمل	pres=أمل masdar=أمل apart=آمل ppart=مأمول
تطلّع	pres=تطلّع masdar=تطلّع apart=متطلّع ppart=متطلّع
تمنى	pres=تمنى past2=تمني presj=تمن masdar=تمني apart=متمني
رجا	pres=رجو past2=رجو presj=رج masdar=رجاء apart=راجي weak
طمح	pres=طمح masdar=طموح apart=طامح

[seek] verb
سعى	pres=سعى past2=سعي presj=سع masdar=سعي apart=ساعي
حاول	pres=حاول masdar=محاولة apart=محاول ppast=حوول
كثّف	pres=كثّف masdar=تكثيف apart=مكثّف ppart=مكثّف weak
ناضل	pres=ناضل masdar=نضال apart=مناضل weak

[fail] verb
فشل	pres=فشل masdar=فشل apart=فاشل
تعثّر	pres=تعثّر masdar=تعثّر apart=متعثّر ppart=متعثّر
أخفق	pres=خفق masdar=إخفاق apart=مخفق ppart=مخفق
تعذّر	pres=تعذّر masdar=تعذّر apart=متعذّر ppart=متعذّر
عجز	pres=عجز masdar=عجز apart=عاجز
اصطدم	pres=صطدم masdar=اصطدام apart=مصطدم weak
توقّف	pres=توقّف masdar=توقّف apart=متوقّف ppart=متوقّف weak
أفشل	pres=فشل masdar=إفشال apart=مفشل ppart=مفشل
عرقل	pres=عرقل masdar=عرقلة apart=معرقل ppart=معرقل ppast=عرقل

# To succeed in.
[manage] verb
نجح	pres=نجح masdar=نجاح apart=ناجح
تمكّن	pres=تمكّن masdar=تمكّن apart=متمكّن ppart=متمكّن
استطاع	pres=ستطيع past2=استطع presj=ستطع masdar=استطاعة apart=مستطيع weak

[violate] verb
انتهك	pres=نتهك masdar=انتهاك apart=منتهك ppart=منتهك
خرق	pres=خرق masdar=خرق apart=خارق ppart=مخروق
اخترق	pres=خترق masdar=اختراق apart=مخترق ppart=مخترق
خالف	pres=خالف masdar=مخالفة apart=مخالف ppart=مخالف ppast=خولف
أخلّ	pres=خل past2=أخلل masdar=إخلال apart=مخل

[attend] verb
حضر	pres=حضر masdar=حضور apart=حاضر ppart=محضور
شهد	pres=شهد masdar=شهادة apart=شاهد ppart=مشهود weak
شارك	pres=شارك masdar=مشاركة apart=مشارك ppast=شورك weak

[represent] verb
ناب	pres=نوب past2=نب presj=نب masdar=نيابة apart=نائب

[lead] verb
ترأس	pres=ترأس masdar=ترؤس apart=مترئس
رأس	pres=رأس masdar=رئاسة ppart=مرؤوس
قاد	pres=قود past2=قد presj=قد ppres=قاد masdar=قيادة apart=قائد weak
أشرف	pres=شرف masdar=إشراف apart=مشرف

[visit] verb
زار	pres=زور past2=زر presj=زر ppast=زير ppres=زار masdar=زيارة apart=زائر ppart=مزور
وصل	pres=صل masdar=وصول apart=واصل ppres=وصل weak
توجّه	pres=توجّه masdar=توجّه apart=متوجّه ppart=متوجّه
حلّ ضيفا	pres=حل past2=حلل masdar=حلول
غادر	pres=غادر masdar=مغادرة apart=مغادر ppart=مغادر ppast=غودر weak
عاد	pres=عود past2=عد presj=عد masdar=عودة apart=عائد weak
اختتم	pres=ختتم masdar=اختتام apart=مختتم weak
جال	pres=جول past2=جل presj=جل masdar=جولة apart=جائل weak

[meet] verb
التقى	pres=لتقي past2=التقي presj=لتق ppast=التقي ppres=لتقى masdar=التقاء|لقاء apart=ملتقي
استقبل	pres=ستقبل masdar=استقبال apart=مستقبل ppart=مستقبل
اجتمع	pres=جتمع masdar=اجتماع apart=مجتمع ppart=مجتمع
قابل	pres=قابل masdar=مقابلة apart=مقابل ppart=مقابل ppast=قوبل

[host] verb
استضاف	pres=ستضيف past2=استضف presj=ستضف ppast=استضيف ppres=ستضاف masdar=استضافة apart=مستضيف ppart=مستضاف
احتضن	pres=حتضن masdar=احتضان apart=محتضن ppart=محتضن

[sponsor] verb
رعى	pres=رعى past2=رعي presj=رع ppast=رعي ppres=رعى masdar=رعاية apart=راعي ppart=مرعي
توسط	pres=توسط masdar=توسط|وساطة apart=متوسط weak

[welcome] verb
رحّب	pres=رحّب masdar=ترحيب apart=مرحّب ppart=مرحّب
أشاد	pres=شيد past2=أشد presj=شد ppast=أشيد ppres=شاد masdar=إشادة apart=مشيد
هنّأ	pres=هنئ masdar=تهنئة apart=مهنئ
أيّد	pres=ؤيد masdar=تأييد apart=مؤيد ppart=مؤيد
أثنى	pres=ثني past2=أثني presj=ثن masdar=ثناء apart=مثني
دعم	pres=دعم masdar=دعم apart=داعم ppart=مدعوم weak

# A tender goes to a named company.
[award] verb
أرسى	pres=رسي past2=أرسي presj=رس ppast=أرسي ppres=رسى masdar=إرساء
رسّى	pres=رسي past2=رسي presj=رس ppast=رسي ppres=رسى masdar=ترسية
رسا	pres=رسو past2=رسو presj=رس masdar=رسو apart=راسي
فاز	pres=فوز past2=فز presj=فز masdar=فوز apart=فائز
أسند	pres=سند masdar=إسناد apart=مسند ppart=مسند
نال	pres=نال past2=نل presj=نل masdar=نيل apart=نائل weak
حصل	pres=حصل masdar=حصول apart=حاصل weak
ظفر	pres=ظفر masdar=ظفر apart=ظافر
كلّف	pres=كلّف masdar=تكليف apart=مكلّف ppart=مكلّف weak
منح	pres=منح masdar=منح apart=مانح ppart=ممنوح weak
حصد	pres=حصد masdar=حصد|حصاد apart=حاصد weak
تسلّم	pres=تسلّم masdar=تسلّم apart=متسلّم ppart=متسلّم weak
تلقى	pres=تلقى past2=تلقي presj=تلق ppast=تلقي masdar=تلقي apart=متلقي weak

[establish] verb
أسّس	pres=ؤسس masdar=تأسيس apart=مؤسس ppart=مؤسس
تأسس	pres=تأسس masdar=تأسس apart=متأسس
أطلق	pres=طلق masdar=إطلاق apart=مطلق ppart=مطلق
دشّن	pres=دشّن masdar=تدشين apart=مدشّن ppart=مدشّن
أنشأ	pres=نشئ masdar=إنشاء apart=منشئ ppart=منشأ ppres=نشأ
افتتح	pres=فتتح masdar=افتتاح apart=مفتتح ppart=مفتتح weak
شيّد	pres=شيد masdar=تشييد apart=مشيد ppart=مشيد weak
انطلق	pres=نطلق masdar=انطلاق apart=منطلق weak

# What the instrument says and covers.
[include_verb] verb
تضمّن	pres=تضمّن masdar=تضمّن apart=متضمّن ppart=متضمّن
شمل	pres=شمل masdar=شمول apart=شامل ppart=مشمول
اشتمل	pres=شتمل masdar=اشتمال apart=مشتمل ppart=مشتمل
نصّ	pres=نص past2=نصص masdar=نص apart=ناص ppart=منصوص
قضى	pres=قضي past2=قضي presj=قض masdar=قضاء apart=قاضي weak
احتوى	pres=حتوي past2=احتوي presj=حتو masdar=احتواء apart=محتوي
تناول	pres=تناول masdar=تناول apart=متناول ppart=متناول ppast=تنوول
غطى	pres=غطي past2=غطي presj=غط ppast=غطي masdar=تغطية apart=مغطي ppart=مغطى weak
حدّد	pres=حدّد masdar=تحديد apart=محدّد ppart=محدّد
نظّم	pres=نظّم masdar=تنظيم apart=منظّم ppart=منظّم
ألزم	pres=لزم masdar=إلزام apart=ملزم ppart=ملزم
أتاح	pres=تيح past2=أتح presj=تح ppast=أتيح ppres=تاح masdar=إتاحة apart=متيح ppart=متاح
سمح	pres=سمح masdar=سماح apart=سامح ppart=مسموح
تعلّق	pres=تعلّق masdar=تعلّق apart=متعلّق ppart=متعلّق
انطوى	pres=نطوي past2=انطوي presj=نطو masdar=انطواء apart=منطوي
اشترط	pres=شترط masdar=اشتراط apart=مشترط ppart=مشترط
كرّس	pres=كرس masdar=تكريس apart=مكرس weak
تطرّق	pres=تطرّق masdar=تطرّق apart=متطرّق ppart=متطرّق

[aim] verb
هدف	pres=هدف masdar=هدف apart=هادف ppart=مهدوف
استهدف	pres=ستهدف masdar=استهداف apart=مستهدف ppart=مستهدف
رمى	pres=رمي past2=رمي presj=رم masdar=رمي apart=رامي
توخى	pres=توخى past2=توخي presj=توخ masdar=توخي apart=متوخي
جاء	pres=جيء past2=جئ presj=جئ masdar=مجيء weak
أتى	pres=أتي past2=أتي presj=أت masdar=إتيان apart=آتي weak
اندرج	pres=ندرج masdar=اندراج apart=مندرج
أسهم	pres=سهم masdar=إسهام apart=مسهم weak
ساهم	pres=ساهم masdar=مساهمة apart=مساهم ppast=سوهم weak

# What a party binds itself to do.
[undertake] verb
تعهّد	pres=تعهّد masdar=تعهّد apart=متعهّد ppart=متعهّد
التزم	pres=لتزم masdar=التزام apart=ملتزم ppart=ملتزم
وعد	pres=عد masdar=وعد apart=واعد ppart=موعود ppres=وعد
تكفّل	pres=تكفّل masdar=تكفّل apart=متكفّل ppart=متكفّل
تولى	pres=تولى past2=تولي presj=تول ppast=تولي masdar=تولي apart=متولي
كفل	pres=كفل masdar=كفالة apart=كافل ppart=مكفول

[supersede] verb
حلّ محل	pres=حل past2=حلل masdar=حلول
استبدل	pres=ستبدل masdar=استبدال apart=مستبدل ppart=مستبدل

[buy] verb
اشترى	pres=شتري past2=اشتري presj=شتر ppast=اشتري ppres=شترى masdar=شراء apart=مشتري ppart=مشترى
ابتاع	pres=بتاع past2=ابتع presj=بتع ppast=ابتيع masdar=ابتياع apart=مبتاع
استحوذ	pres=ستحوذ masdar=استحواذ apart=مستحوذ
اقتنى	pres=قتني past2=اقتني presj=قتن ppast=اقتني masdar=اقتناء apart=مقتني
تملّك	pres=تملّك masdar=تملّك apart=متملّك ppart=متملّك
استورد	pres=ستورد masdar=استيراد apart=مستورد ppart=مستورد
استأجر	pres=ستأجر masdar=استئجار apart=مستأجر ppart=مستأجر
اندمج	pres=ندمج masdar=اندماج apart=مندمج
طلب شراء	pres=طلب masdar=طلب apart=طالب

[sell] verb
باع	pres=بيع past2=بع presj=بع ppast=بيع ppres=باع masdar=بيع apart=بائع ppart=مباع
صدّر	pres=صدّر masdar=تصدير apart=مصدّر ppart=مصدّر

[supply] verb
ورّد	pres=ورّد masdar=توريد apart=مورّد ppart=مورّد
زوّد	pres=زوّد masdar=تزويد apart=مزوّد ppart=مزوّد
سلّم	pres=سلّم masdar=تسليم apart=مسلّم ppart=مسلّم
وفّر	pres=وفّر masdar=توفير apart=موفّر ppart=موفّر
أمدّ	pres=مد past2=أمدد masdar=إمداد apart=ممد weak
جهّز	pres=جهّز masdar=تجهيز apart=مجهّز ppart=مجهّز

[fund] verb
موّل	pres=موّل masdar=تمويل apart=مموّل ppart=مموّل
قدّم	pres=قدّم masdar=تقديم apart=مقدّم ppart=مقدّم weak
أقرض	pres=قرض masdar=إقراض apart=مقرض ppart=مقرض
تبرّع	pres=تبرّع masdar=تبرّع apart=متبرّع ppart=متبرّع
خصّص	pres=خصّص masdar=تخصيص apart=مخصّص ppart=مخصّص
أودع	pres=ودع masdar=إيداع apart=مودع ppart=مودع
استثمر	pres=ستثمر masdar=استثمار apart=مستثمر ppart=مستثمر
أنفق	pres=نفق masdar=إنفاق apart=منفق weak
ساعد	pres=ساعد masdar=مساعدة apart=مساعد ppart=مساعد ppast=سوعد weak
دفع	pres=دفع masdar=دفع apart=دافع ppart=مدفوع weak
منح	pres=منح masdar=منح apart=مانح ppart=ممنوح weak
اقترض	pres=قترض masdar=اقتراض apart=مقترض ppart=مقترض
سدّد	pres=سدّد masdar=تسديد apart=مسدّد ppart=مسدّد weak
أعطى	pres=عطي past2=أعطي presj=عط ppast=أعطي ppres=عطى masdar=إعطاء apart=معطي ppart=معطى weak
رصد	pres=رصد masdar=رصد apart=راصد ppart=مرصود weak

[exchange] verb
تبادل	pres=تبادل masdar=تبادل apart=متبادل ppart=متبادل ppast=تبودل
بادل	pres=بادل masdar=مبادلة apart=مبادل ppart=مبادل ppast=بودل

[cooperate] verb
تعاون	pres=تعاون masdar=تعاون apart=متعاون ppart=متعاون ppast=تعوون
شارك	pres=شارك masdar=مشاركة apart=مشارك ppast=شورك weak
تشارك	pres=تشارك masdar=تشارك apart=متشارك ppart=متشارك ppast=تشورك
اشترك	pres=شترك masdar=اشتراك apart=مشترك ppart=مشترك
نسّق	pres=نسّق masdar=تنسيق apart=منسّق ppart=منسّق
تكاتف	pres=تكاتف masdar=تكاتف apart=متكاتف ppart=متكاتف ppast=تكوتف weak
تكامل	pres=تكامل masdar=تكامل apart=متكامل ppart=متكامل ppast=تكومل weak
تضامن	pres=تضامن masdar=تضامن apart=متضامن ppart=متضامن ppast=تضومن weak

# Words of purpose.
[strengthen] verb
عزّز	pres=عزّز masdar=تعزيز apart=معزّز ppart=معزّز
طوّر	pres=طوّر masdar=تطوير apart=مطوّر ppart=مطوّر
وطّد	pres=وطّد masdar=توطيد apart=موطّد ppart=موطّد
رسّخ	pres=رسّخ masdar=ترسيخ apart=مرسّخ ppart=مرسّخ
وثّق	pres=وثّق masdar=توثيق apart=موثّق ppart=موثّق
عمّق	pres=عمّق masdar=تعميق apart=معمّق ppart=معمّق
نمّى	pres=نمي past2=نمي presj=نم ppast=نمي masdar=تنمية apart=منمي
كرّس	pres=كرّس masdar=تكريس apart=مكرّس ppart=مكرّس
دعم	pres=دعم masdar=دعم|تدعيم apart=داعم ppart=مدعوم
شجّع	pres=شجّع masdar=تشجيع apart=مشجّع ppart=مشجّع
رفع	pres=رفع masdar=رفع apart=رافع ppart=مرفوع
كافح	pres=كافح masdar=مكافحة apart=مكافح ppart=مكافح ppast=كوفح
حمى	pres=حمي past2=حمي presj=حم ppast=حمي masdar=حماية apart=حامي ppart=محمي
مكّن	pres=مكّن masdar=تمكين apart=ممكّن ppart=ممكّن

# Light verbs: with a verbal noun they say that the act was done ("tamma tawqi`").
[do] verb
تمّ	pres=تم past2=تمم
جرى	pres=جري past2=جري presj=جر apart=جاري
حصل	pres=حصل masdar=حصول apart=حاصل weak
انعقد	pres=نعقد masdar=انعقاد apart=منعقد weak

# Light verbs with an agent: somebody did the act ("qama bi-tawqi`").
[carry_out] verb
قام	pres=قوم past2=قم presj=قم masdar=قيام apart=قائم
أجرى	pres=جري past2=أجري presj=جر ppast=أجري ppres=جرى masdar=إجراء apart=مجري
بادر	pres=بادر masdar=مبادرة apart=مبادر ppart=مبادر ppast=بودر
أقدم	pres=قدم masdar=إقدام apart=مقدم weak
عمد	pres=عمد masdar=عمد apart=عامد weak
أنجز	pres=نجز masdar=إنجاز apart=منجز ppart=منجز
أتمّ	pres=تم past2=أتمم masdar=إتمام apart=متم
حقّق	pres=حقق masdar=تحقيق apart=محقق ppart=محقق weak
تولّى	pres=تولى past2=تولي presj=تول ppast=تولي masdar=تولّي apart=متولي weak

[begin] verb
بدأ	pres=بدأ masdar=بدء apart=بادئ
شرع	pres=شرع masdar=شروع apart=شارع
انطلق	pres=نطلق masdar=انطلاق apart=منطلق
باشر	pres=باشر masdar=مباشرة apart=مباشر ppart=مباشر ppast=بوشر
استهل	pres=ستهل past2=استهلل masdar=استهلال apart=مستهل
استأنف	pres=ستأنف masdar=استئناف apart=مستأنف ppart=مستأنف

[continue] verb
واصل	pres=واصل masdar=مواصلة apart=مواصل ppart=مواصل ppast=ووصل
استمر	pres=ستمر past2=استمرر masdar=استمرار apart=مستمر
بقي	pres=بقى past2=بقي presj=بق masdar=بقاء apart=باقي weak
تابع	pres=تابع masdar=متابعة apart=متابع ppart=متابع ppast=توبع weak

[complete] verb
أكمل	pres=كمل masdar=إكمال apart=مكمل ppart=مكمل
نتج	pres=نتج apart=ناتج
استكمل	pres=ستكمل masdar=استكمال apart=مستكمل ppart=مستكمل
أنجز	pres=نجز masdar=إنجاز apart=منجز ppart=منجز
اختتم	pres=ختتم masdar=اختتام apart=مختتم ppart=مختتم
اكتمل	pres=كتمل masdar=اكتمال apart=مكتمل ppart=مكتمل
أتمّ	pres=تم past2=أتمم masdar=إتمام apart=متم

# An event ends in a result: "the visit was crowned by the signing", "the summit resulted in". Only without a pronoun: "crowned him" is
# written like "headed for".
[crown] verb
أسفر	pres=سفر apart=مسفر
كلّل	pres=كلّل masdar=تكليل apart=مكلّل ppart=مكلّل weak
أفضى	pres=فضي past2=أفضي presj=فض masdar=إفضاء apart=مفضي
توّج	pres=توّج masdar=تتويج apart=متوّج ppart=متوّج
تكلّل	pres=تكلل masdar=تكلّل
أثمر	pres=ثمر masdar=إثمار
تمخّض	pres=تمخض masdar=تمخّض apart=متمخض
خلص	pres=خلص masdar=خلوص weak
تخلّل	pres=تخلل masdar=تخلّل
انبثق	pres=نبثق masdar=انبثاق apart=منبثق

# Duration of the instrument.
[last] verb
استمر	pres=ستمر past2=استمرر masdar=استمرار apart=مستمر
امتد	pres=متد past2=امتدد masdar=امتداد apart=ممتد
دام	pres=دوم past2=دم presj=دم masdar=دوام apart=دائم
استغرق	pres=ستغرق masdar=استغراق apart=مستغرق ppart=مستغرق
انتهى	pres=نتهي past2=انتهي presj=نته masdar=انتهاء apart=منتهي
سرى	pres=سري past2=سري presj=سر masdar=سريان apart=ساري

# Money and numbers.
[amount_to] verb
بلغ	pres=بلغ masdar=بلوغ apart=بالغ ppart=مبلوغ
ناهز	pres=ناهز masdar=مناهزة apart=مناهز ppart=مناهز ppast=نوهز
تجاوز	pres=تجاوز masdar=تجاوز apart=متجاوز ppart=متجاوز ppast=تجووز
قدّر	pres=قدّر masdar=تقدير apart=مقدّر ppart=مقدّر
تراوح	pres=تراوح masdar=تراوح apart=متراوح ppart=متراوح ppast=ترووح
كلّف	pres=كلّف masdar=تكليف apart=مكلّف ppart=مكلّف
وصل	pres=صل masdar=وصول apart=واصل ppres=وصل
ساوى	pres=ساوي past2=ساوي presj=ساو masdar=مساواة apart=مساوي
فاق	pres=فوق past2=فق presj=فق apart=فائق
قارب	pres=قارب masdar=مقاربة apart=مقارب ppart=مقارب ppast=قورب
تكلّف	pres=تكلّف masdar=تكلّف apart=متكلّف ppart=متكلّف

# Gives a status or a loan.
[give] verb
منح	pres=منح masdar=منح apart=مانح ppart=ممنوح
أعطى	pres=عطي past2=أعطي presj=عط ppast=أعطي ppres=عطى masdar=إعطاء apart=معطي ppart=معطى
قدّم	pres=قدّم masdar=تقديم apart=مقدّم ppart=مقدّم
أسند	pres=سند masdar=إسناد apart=مسند ppart=مسند
قلّد	pres=قلّد masdar=تقليد apart=مقلّد ppart=مقلّد weak

# Auxiliaries that carry tense and negation.
[be] verb
كان	pres=كون past2=كن presj=كن masdar=كون apart=كائن
أصبح	pres=صبح
بات	pres=بات past2=بت presj=بت
صار	pres=صير past2=صر presj=صر
أضحى	pres=ضحي past2=أضحي presj=ضح
عاد	pres=عود past2=عد presj=عد
ظلّ	pres=ظل past2=ظلل

[can] verb
أمكن	pres=مكن masdar=إمكان apart=ممكن ppart=ممكن
استطاع	pres=ستطيع past2=استطع presj=ستطع masdar=استطاعة apart=مستطيع
وجب	pres=جب masdar=وجوب apart=واجب
كاد	pres=كاد past2=كد presj=كد

[link] verb
ربط	pres=ربط masdar=ربط apart=رابط ppart=مربوط
جمع	pres=جمع masdar=جمع apart=جامع ppart=مجموع weak

# Homographs of signing words in print: an explosion "happened", prices "fell".
[happen] verb
وقع	pres=قع masdar=وقوع apart=واقع
اندلع	pres=ندلع masdar=اندلاع apart=مندلع
انفجر	pres=نفجر masdar=انفجار apart=منفجر

# "It was agreed": the verbal noun is the act here, not an instrument.
[agree] particle
تم الاتفاق
جرى الاتفاق
يتم الاتفاق
سيتم الاتفاق
تم التوصل
جرى التوصل
يتم التوصل
سيتم التوصل

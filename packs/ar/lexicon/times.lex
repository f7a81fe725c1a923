# Times and numbers.
#
# calendar gregorian | islamic      month 1..12      day 1..7 (Monday is 1)      offset days from today      unit of a length of time
# weak     also an everyday word: a month only next to a day, a year or another month name

# Egypt and the Gulf
[Month] name calendar=gregorian
يناير	month=1 canon
فبراير	month=2 canon
مارس	month=3 canon weak
أبريل	month=4 canon
مايو	month=5 canon
يونيو	month=6 canon
يونيه	month=6
يوليو	month=7 canon
يوليه	month=7
أغسطس	month=8 canon
سبتمبر	month=9 canon
أكتوبر	month=10 canon
نوفمبر	month=11 canon
ديسمبر	month=12 canon

# The Levant and Iraq
[Month] name calendar=gregorian
كانون الثاني	month=1
شباط	month=2
آذار	month=3
نيسان	month=4
أيار	month=5
حزيران	month=6
تموز	month=7
آب	month=8 weak
أيلول	month=9
تشرين الأول	month=10
تشرين الثاني	month=11
كانون الأول	month=12
كانون ثاني	month=1
كانون أول	month=12
تشرين أول	month=10
تشرين ثاني	month=11
تشرين ثان	month=11
كانون ثان	month=1

# The Maghreb
[Month] name calendar=gregorian
جانفي	month=1
فيفري	month=2
أفريل	month=4
ماي	month=5 weak
جوان	month=6 weak
جويلية	month=7
أوت	month=8 weak
يوليوز	month=7
غشت	month=8
شتنبر	month=9
نونبر	month=11
نوامبر	month=11
دجنبر	month=12
ديسامبر	month=12

[Month] name calendar=islamic
محرم	month=1 canon weak
المحرم	month=1
محرم الحرام	month=1
صفر	month=2 canon weak
صفر الخير	month=2
ربيع الأول	month=3 canon
ربيع أول	month=3
ربيع الأولى	month=3
ربيع الآخر	month=4 canon
ربيع الثاني	month=4
ربيع آخر	month=4
ربيع ثاني	month=4
ربيع ثان	month=4
جمادى الأولى	month=5 canon
جمادى الأول	month=5
جماد الأول	month=5
جماد الأولى	month=5
جمادى أولى	month=5
جماد أول	month=5
جمادى الآخرة	month=6 canon
جمادى الثانية	month=6
جمادى الآخر	month=6
جمادى الثاني	month=6
جماد الآخر	month=6
جماد الآخرة	month=6
جماد الثاني	month=6
جماد الثانية	month=6
جمادى ثانية	month=6
جماد ثاني	month=6
رجب	month=7 canon weak
رجب الفرد	month=7
شعبان	month=8 canon weak
شعبان المعظم	month=8
رمضان	month=9 canon
رمضان المبارك	month=9
رمضان المعظم	month=9
شوال	month=10 canon
شوال المكرم	month=10
ذو القعدة	month=11 canon
ذي القعدة	month=11
ذا القعدة	month=11
ذوالقعدة	month=11
ذيالقعدة	month=11
ذي القعدة الحرام	month=11
ذو الحجة	month=12 canon
ذي الحجة	month=12
ذا الحجة	month=12
ذوالحجة	month=12
ذيالحجة	month=12
ذي الحجة الحرام	month=12

[Weekday] name
الاثنين	day=1
الثلاثاء	day=2 canon
الثلثاء	day=2
الأربعاء	day=3 canon
الاربعا	day=3
الخميس	day=4
الجمعة	day=5
السبت	day=6
الأحد	day=7

# Without the article: only after "day" or "every".
[Weekday] name
إثنين	day=1 weak
ثلاثاء	day=2 weak
أربعاء	day=3 weak
خميس	day=4 weak
جمعة	day=5 weak
سبت	day=6 weak
أحد	day=7 weak

[RelDay] particle
اليوم	offset=0
هذا اليوم	offset=0
يومنا هذا	offset=0
نهار اليوم	offset=0
الليلة	offset=0 weak
هذه الليلة	offset=0
هذا المساء	offset=0
هذا الصباح	offset=0
أمس	offset=-1
الأمس	offset=-1
يوم أمس	offset=-1
يوم الأمس	offset=-1
البارحة	offset=-1
الليلة البارحة	offset=-1
ليلة البارحة	offset=-1
ليلة أمس	offset=-1
ليل أمس	offset=-1
الليلة الماضية	offset=-1
ليلة الأمس	offset=-1
أول أمس	offset=-2
أول من أمس	offset=-2
أمس الأول	offset=-2
الأمس الأول	offset=-2
يوم أول أمس	offset=-2
يوم أمس الأول	offset=-2
أول البارحة	offset=-2
قبل أمس	offset=-2
غدا	offset=1
غد	offset=1
الغد	offset=1
يوم غد	offset=1
يوم الغد	offset=1
بعد غد	offset=2
بعد الغد	offset=2
بعد غدا	offset=2

[TimeUnit] noun
يوم	unit=day pl=أيام
ليلة	unit=day pl=ليال|ليالي
أسبوع	unit=week pl=أسابيع
شهر	unit=month pl=أشهر|شهور
سنة	unit=year pl=سنوات|سنين|سنون|سني|سنو
عام	unit=year pl=أعوام
ساعة	unit=hour
دقيقة	unit=minute pl=دقائق
ثانية	unit=second pl=ثواني|ثوان weak
عقد	unit=decade pl=عقود weak
عشرية	unit=decade
قرن	unit=century pl=قرون
عام هجري	unit=year pl=أعوام
عام ميلادي	unit=year pl=أعوام
عام مالي	unit=year pl=أعوام
سنة هجرية	unit=year
سنة ميلادية	unit=year
سنة مالية	unit=year pl=سنوات|سنين
عام دراسي	unit=year pl=أعوام
عام جامعي	unit=year pl=أعوام
عام أكاديمي	unit=year pl=أعوام
سنة جامعية	unit=year pl=سنوات
سنة أكاديمية	unit=year pl=سنوات
سنة دراسية	unit=year pl=سنوات
يوم عمل	unit=day pl=أيام

[TimeMod] particle
مطلع	mod=start
أوائل	mod=start
بداية	mod=start
بدايات	mod=start
مستهل	mod=start
مقتبل	mod=start weak
منتصف	mod=mid
أواسط	mod=mid
وسط	mod=mid weak
أواخر	mod=end
نهاية	mod=end
نهايات	mod=end
آخر	mod=end weak
متم	mod=end
أخريات	mod=end
وقت مبكر من	mod=start
وقت متأخر من	mod=end
ساعة متأخرة من	mod=end

[TimeRel] adjective
ماضي	rel=past
منصرم	rel=past
فائت	rel=past
منقضي	rel=past
فارط	rel=past
أخير	rel=recent
مقبل	rel=future
قادم	rel=future
آتي	rel=future
موالي	rel=future
جاري	rel=current
حالي	rel=current
راهن	rel=current

[TimeRel] name
قبل الماضي	rel=past offset=-2
قبل الماضية	rel=past offset=-2
ما قبل الماضي	rel=past offset=-2
ما قبل الماضية	rel=past offset=-2
ماض	rel=past
الذي مضى	rel=past
التي مضت	rel=past
نفسه	rel=same
نفسها	rel=same
ذاته	rel=same
ذاتها	rel=same
مثله	rel=same

# EDTF season codes
[Season] noun
ربيع	value=21
صيف	value=22
خريف	value=23
شتاء	value=24
فصل ربيع	value=21
فصل صيف	value=22
فصل خريف	value=23
فصل شتاء	value=24

[DayPart] noun
صباح	part=morning
صبيحة	part=morning
ضحى	part=morning
ظهر	part=noon weak
ظهيرة	part=noon
بعد ظهر	part=afternoon
عصر	part=afternoon weak
مساء	part=evening
عشية	part=evening weak
مغرب	part=evening weak
ليل	part=night
ليلة	part=night weak
منتصف ليل	part=night
فجر	part=dawn
سحر	part=dawn weak
نهار	part=day
سهرة	part=evening weak
أمسية	part=evening weak

# The first of a month.
[MonthDay] name day=1
غرة
فاتح
مستهل شهر

# Stands with a unit: this year, the last three years, some weeks, a whole month, the period from ... to ..., the two years 2019 and 2020.
[TimeDet] particle
هذا	rel=this
هذه	rel=this
آخر	rel=last
عدة	rel=some
بضع	rel=some
بضعة	rel=some
عدد من	rel=some
كامل	rel=whole
كاملا	rel=whole
كاملة	rel=whole
فترة	rel=period
فترة زمنية	rel=period
مدة	rel=period
يومي	rel=pair unit=day
شهري	rel=pair unit=month
عامي	rel=pair unit=year
سنتي	rel=pair unit=year
ليلتي	rel=pair unit=day
فقط	rel=only
لا غير	rel=only

[TimeDet] adjective rel=some
قليل
معدود

# How a time is tied to its clause.
[TimePrep] particle
في	rel=at
خلال	rel=during
أثناء	rel=during
طوال	rel=during
طيلة	rel=during
على مدى	rel=during
على مدار	rel=during
في غضون	rel=within
تاريخ	rel=at
منذ	rel=since
مذ	rel=since
اعتبارا من	rel=start
ابتداء من	rel=start
بدءا من	rel=start
انطلاقا من	rel=start
حتى	rel=until
إلى غاية	rel=by
غاية	rel=by
إلى	rel=to
حلول	rel=by
قبل	rel=before
قبيل	rel=before
بعد	rel=after
عقب	rel=after
بعيد	rel=after
بين	rel=between
ما بين	rel=between
من	rel=from
مدة	rel=for
فترة	rel=for
أجل	rel=for
كل	rel=every
على	rel=on
في كل	rel=every

[TimeNoun] noun
تاريخ	pl=تواريخ
يوم	pl=أيام
شهر	pl=أشهر|شهور
عام	pl=أعوام
سنة	pl=سنوات
فترة
مدة	pl=مدد
موعد	pl=مواعيد
مرحلة	pl=مراحل
حقبة	pl=حقب
وقت	pl=أوقات
مهلة	pl=مهل

[Frequency] name
سنويا	every=P1Y
كل عام	every=P1Y
كل سنة	every=P1Y
كل عامين	every=P2Y
كل سنتين	every=P2Y
شهريا	every=P1M
كل شهر	every=P1M
أسبوعيا	every=P1W
كل أسبوع	every=P1W
يوميا	every=P1D
كل يوم	every=P1D
فصليا	every=P3M
كل ثلاثة أشهر	every=P3M
كل ستة أشهر	every=P6M
نصف سنوي	every=P6M
كل ساعة	every=PT1H

[EraWord] noun
حرب عالمية أولى	value=1914/1918
حرب عالمية ثانية	value=1939/1945
حرب باردة	value=1947/1991

[CalendarMark] name
ه	calendar=islamic weak
هجري	calendar=islamic
هجرية	calendar=islamic
الهجري	calendar=islamic
الهجرية	calendar=islamic
للهجرة	calendar=islamic
من الهجرة	calendar=islamic
م	calendar=gregorian weak
ميلادي	calendar=gregorian
ميلادية	calendar=gregorian
الميلادي	calendar=gregorian
الميلادية	calendar=gregorian
للميلاد	calendar=gregorian
ق.م	calendar=gregorian before_era
قبل الميلاد	calendar=gregorian before_era

# Joins a date of one calendar with that of the other, or a weekday with its date.
[CalendarEq] name
الموافق
موافق
المصادف
الموافقة
يوافق
الذي يوافق
الموافق له

[Quarter] name
الربع الأول	value=1
الفصل الأول	value=1 weak
الربع الثاني	value=2
الفصل الثاني	value=2 weak
الربع الثالث	value=3
الفصل الثالث	value=3 weak
الربع الرابع	value=4
الفصل الرابع	value=4 weak
الربع الأخير	value=4
ربع أول	value=1 weak
ربع ثاني	value=2 weak
ربع ثالث	value=3 weak
ربع رابع	value=4 weak

[Half] name
النصف الأول	value=1
النصف الثاني	value=2
النصف الأخير	value=2
الشطر الأول	value=1 weak
الشطر الثاني	value=2 weak

[Decade] noun
عشرينيات	value=1920
عشرينات	value=1920
ثلاثينيات	value=1930
ثلاثينات	value=1930
أربعينيات	value=1940
أربعينات	value=1940
خمسينيات	value=1950
خمسينات	value=1950
ستينيات	value=1960
ستينات	value=1960
سبعينيات	value=1970
سبعينات	value=1970
ثمانينيات	value=1980
ثمانينات	value=1980
تسعينيات	value=1990
تسعينات	value=1990

[Approx] particle
نحو	sense=about
حوالي	sense=about
قرابة	sense=about
زهاء	sense=about
ما يقارب	sense=about
ما يقرب من	sense=about
تقريبا	sense=about
ما يزيد على	sense=more
ما يزيد عن	sense=more
أكثر من	sense=more
أقل من	sense=less
ما لا يقل عن	sense=more
ما يناهز	sense=about
يناهز	sense=about
في حدود	sense=about
حدود	sense=about
كحد أقصى	sense=less
كحد أدنى	sense=more
على الأقل	sense=more
على الأكثر	sense=less
ما يعادل	sense=equal
أي ما يعادل	sense=equal
يعادل	sense=equal

[Fraction] noun
نصف	value=0.5 pl=أنصاف
ربع	value=0.25 pl=أرباع
ثلث	value=0.333333 pl=أثلاث
خمس	value=0.2 pl=أخماس weak
عشر	value=0.1 pl=أعشار weak
ثلاثة أرباع	value=0.75
ثلثين	value=0.666667
ثلثي	value=0.666667
ثلثا	value=0.666667

# Cardinal numbers in both genders and all cases; they may carry the article.
[NumberWord] particle
صفر	value=0 weak
واحد	value=1 weak
واحدة	value=1 weak
إحدى	value=1 weak
أحد	value=1 weak
واحدا	value=1 weak
اثنان	value=2
اثنين	value=2
اثنتان	value=2
اثنتين	value=2
اثنا	value=2
اثني	value=2
اثنتا	value=2
اثنتي	value=2
ثلاث	value=3
ثلاثة	value=3
ثلاثا	value=3
أربع	value=4
أربعة	value=4
أربعا	value=4
خمس	value=5
خمسة	value=5
خمسا	value=5
ست	value=6 weak
ستة	value=6
ستا	value=6
سبع	value=7
سبعة	value=7
سبعا	value=7
ثمان	value=8
ثماني	value=8
ثمانية	value=8
ثمانيا	value=8
تسع	value=9
تسعة	value=9
تسعا	value=9
عشر	value=10
عشرة	value=10
عشرا	value=10
أحد عشر	value=11
إحدى عشرة	value=11
إحدى عشر	value=11
اثنا عشر	value=12
اثني عشر	value=12
اثنتا عشرة	value=12
اثنتي عشرة	value=12
ثلاثة عشر	value=13
ثلاث عشرة	value=13
أربعة عشر	value=14
أربع عشرة	value=14
خمسة عشر	value=15
خمس عشرة	value=15
ستة عشر	value=16
ست عشرة	value=16
سبعة عشر	value=17
سبع عشرة	value=17
ثمانية عشر	value=18
ثماني عشرة	value=18
ثمان عشرة	value=18
تسعة عشر	value=19
تسع عشرة	value=19
عشرون	value=20
عشرين	value=20
ثلاثون	value=30
ثلاثين	value=30
أربعون	value=40
أربعين	value=40
خمسون	value=50
خمسين	value=50
ستون	value=60
ستين	value=60
سبعون	value=70
سبعين	value=70
ثمانون	value=80
ثمانين	value=80
تسعون	value=90
تسعين	value=90
مئة	value=100
مائة	value=100
مئتان	value=200
مئتين	value=200
مئتا	value=200
مئتي	value=200
مائتان	value=200
مائتين	value=200
مائتا	value=200
مائتي	value=200
ثلاثمئة	value=300
ثلاث مئة	value=300
ثلاثمائة	value=300
ثلاث مائة	value=300
أربعمئة	value=400
أربع مئة	value=400
أربعمائة	value=400
أربع مائة	value=400
خمسمئة	value=500
خمس مئة	value=500
خمسمائة	value=500
خمس مائة	value=500
ستمئة	value=600
ست مئة	value=600
ستمائة	value=600
ست مائة	value=600
سبعمئة	value=700
سبع مئة	value=700
سبعمائة	value=700
سبع مائة	value=700
ثمانمئة	value=800
ثمان مئة	value=800
ثمانمائة	value=800
ثمان مائة	value=800
ثمانيمئة	value=800
ثماني مئة	value=800
ثمانيمائة	value=800
ثماني مائة	value=800
تسعمئة	value=900
تسع مئة	value=900
تسعمائة	value=900
تسع مائة	value=900

[Magnitude] noun
ألف	value=1e3 pl=آلاف|ألوف
مليون	value=1e6 pl=ملايين
مليار	value=1e9 pl=مليارات
بليون	value=1e9 pl=بلايين
تريليون	value=1e12 pl=تريليونات
ترليون	value=1e12 pl=ترليونات

# Compare the number words: the third, the fifth.
[Ordinal] adjective
ثاني	value=2
ثالث	value=3
رابع	value=4
خامس	value=5
سادس	value=6
سابع	value=7
ثامن	value=8
تاسع	value=9
عاشر	value=10

[Ordinal] noun
أول	value=1
أولى	value=1
ثان	value=2
حادي عشر	value=11
حادية عشرة	value=11
ثاني عشر	value=12
ثانية عشرة	value=12
ثالث عشر	value=13
ثالثة عشرة	value=13
رابع عشر	value=14
رابعة عشرة	value=14
خامس عشر	value=15
خامسة عشرة	value=15
سادس عشر	value=16
سادسة عشرة	value=16
سابع عشر	value=17
سابعة عشرة	value=17
ثامن عشر	value=18
ثامنة عشرة	value=18
تاسع عشر	value=19
تاسعة عشرة	value=19
حادي	value=1 weak
حادية	value=1 weak

[Ordinal] name
العشرون	value=20
العشرين	value=20
الثلاثون	value=30
الثلاثين	value=30
الأربعون	value=40
الأربعين	value=40
الخمسون	value=50
الخمسين	value=50
الستون	value=60
الستين	value=60
السبعون	value=70
السبعين	value=70
الثمانون	value=80
الثمانين	value=80
التسعون	value=90
التسعين	value=90
المئة	value=100
المائة	value=100
الأخير	value=-1
الأخيرة	value=-1

# Everyday verbs of news that no other list has: a date without a year, or a weekday, takes the side of the tense before it.
[event_verb] verb
انتقل	pres=نتقل
عيّن	pres=عيّن
أقال	pres=قيل past2=أقل presj=قل ppast=أقيل ppres=قال
سافر	pres=سافر
خاض	pres=خوض past2=خض presj=خض
لعب	pres=لعب
واجه	pres=واجه
استعدّ	pres=ستعد past2=استعدد
أثار	pres=ثير past2=أثر presj=ثر
تزامن	pres=تزامن
استمرّ	pres=ستمر past2=استمرر
تحوّل	pres=تحوّل
قفز	pres=قفز
توفي	pres=توفى
ارتفع	pres=رتفع
انخفض	pres=نخفض
سجّل	pres=سجّل
تصدّر	pres=تصدّر
احتفل	pres=حتفل
استعرض	pres=ستعرض
تعرّض	pres=تعرّض
تسبّب	pres=تسبّب
اعتقل	pres=عتقل
أفرج	pres=فرج
انضمّ	pres=نضم past2=انضمم
تأسّس	pres=تأسّس
تولّى	pres=تولى past2=تولي presj=تول
انتخب	pres=نتخب
صوّت	pres=صوّت
أدلى	pres=دلي past2=أدلي presj=دل
استمع	pres=ستمع
تلقّى	pres=تلقى past2=تلقي presj=تلق
بعث	pres=بعث
أرسل	pres=رسل
هاجم	pres=هاجم
شنّ	pres=شن past2=شنن
سيطر	pres=سيطر
استعاد	pres=ستعيد past2=استعد presj=ستعد
أحال	pres=حيل past2=أحل presj=حل
خسر	pres=خسر
تأهّل	pres=تأهّل
أحرز	pres=حرز
أغلق	pres=غلق
افتقد	pres=فتقد
أقلع	pres=قلع
هبط	pres=هبط
تجمّع	pres=تجمّع
تظاهر	pres=تظاهر
احتجّ	pres=حتج past2=احتجج
أضرب	pres=ضرب
عثر	pres=عثر
هطل	pres=هطل
اجتاح	pres=جتاح past2=اجتح presj=جتح
أعاد	pres=عيد past2=أعد presj=عد
خفّض	pres=خفّض
أجّل	pres=ؤجل
غاب	pres=غيب past2=غب presj=غب
لقي	pres=لقى
هدّد	pres=هدّد
أصاب	pres=صيب past2=أصب presj=صب ppast=أصيب ppres=صاب
استقال	pres=ستقيل past2=استقل presj=ستقل
أدّى	pres=ؤدي past2=أدي presj=ؤد ppast=أدي ppres=ؤدى

# Everyday phrases that hold a word of time and are none.
[NotTime] name
مايو كلينك
صلاة الجمعة
خطبة الجمعة
صلاة المغرب
صلاة العصر
صلاة الظهر
صلاة الفجر
حزب الغد
تيار الغد
جريدة الغد
صحيفة الغد
صحيفة اليوم
صحيفة الخميس
المصري اليوم
اليوم السابع
روسيا اليوم
عين اليوم
العربي اليوم
السنة النبوية
السنة والجماعة
أهل السنة
فرانس 24
الأخبار 24
عكاظ اليوم
اليوم الوطني
اليوم العالمي
اليوم الدولي
اليوم التالي
اليوم السابق
اليوم نفسه
اليوم ذاته
اليوم الواحد
اليوم الأخير
اليوم الختامي
اليوم الافتتاحي
اليوم التاريخي
يوم القيامة
القرن الأفريقي
القرن الإفريقي
الأمين العام
الرأي العام
القطاع العام
المدير العام
المدعي العام
النائب العام
المفتش العام
القائد العام
الصالح العام
المال العام
النفع العام
الأمن العام
الدين العام
الإنفاق العام
المفتي العام
القنصل العام
السكرتير العام
الحاكم العام
المراقب العام
المؤتمر العام
المجلس العام
الاتحاد العام
العفو العام
الإضراب العام
النظام العام
الوضع العام
المشهد العام
الإطار العام
السياق العام
المناخ العام
الاتجاه العام
التوجه العام
المستوى العام
المؤشر العام
الخط العام
الحق العام
القانون العام
التعليم العام
رجب طيب أردوغان
محمد رمضان
علي جمعة
مجموعة العشرين
قمة العشرين
دول العشرين

[NotTime] noun
أمين عام	pl=أمناء
مدير عام	pl=مدراء|مديرون|مديرين
نائب عام	pl=نواب
عقد عمل	pl=عقود
عقد زواج	pl=عقود

# A date right behind one of these belongs to a name: 26 July Street, the 14 March alliance.
[DateNameHead] noun
شارع	pl=شوارع
حي	pl=أحياء
سوق	pl=أسواق
ميدان	pl=ميادين
ساحة	pl=ساحات
جسر	pl=جسور
كوبري
محور
مدينة	pl=مدن
قرية	pl=قرى
بلدة
جامعة	pl=جامعات
مدرسة	pl=مدارس
مستشفى
ملعب	pl=ملاعب
مخيم	pl=مخيمات
ثورة	pl=ثورات
انتفاضة
انقلاب
حراك
حركة	pl=حركات
قوى
فريق
تحالف
تيار
تكتل
جبهة
حزب	pl=أحزاب
جمعية
رؤية	pl=رؤى
ائتلاف
كتلة
معسكر
مونديال
كأس
بطولة
محطة
لواء	pl=ألوية
كتيبة	pl=كتائب
قرار
مادة
رقم
هاتف

# A number of years behind one of these is an age. reach: how many words may stand between.
[AgeMark] noun
عمر	pl=أعمار reach=3

[AgeMark] name
البالغ	reach=3
البالغة	reach=3
البالغين	reach=3
ابن	reach=1
ابنة	reach=1
سن	reach=2
ناهز	reach=1
يناهز	reach=1
تناهز	reach=1
عن	reach=1

# What cooperation is about: words and phrases that tell a field of the register.
#
# code        the field (schema/fields.toml), the narrowest that the words support
# weight      how much the words say by themselves: 3 = tell the field anywhere in the report,
#             2 = in the sentence that names the instrument or one that tells what it provides,
#             1 = only straight after "in the field of", "about", "concerning" or beside the instrument
# general     the words stay general: they yield to any narrower code under the same parent
# in_defence  the code instead where the agreement is a military one (its other words or its parties say so)
#
# Articles are left out: the words match with and without them. Chains of nouns (class particle: only their clitics change)
# stand apart from nouns that take plurals and pronouns. Words inside a chain are written with the conjunction or preposition they carry.
# Exchange of experience, visits, coordination as such and "all fields" are ways of cooperating, not fields.

[Topic] noun code=defence weight=2 general
تعاون عسكري	weight=3
تعاون دفاعي	weight=3
شراكة دفاعية	weight=3
شراكة عسكرية	weight=3
دفاع مشترك	weight=3
شؤون دفاعية	weight=3
شؤون عسكرية	weight=3
علاقة عسكرية	pl=علاقات weight=3
علاقة دفاعية	pl=علاقات weight=3
تحالف عسكري	pl=ات weight=3
تحالف دفاعي	pl=ات weight=3
عمل عسكري مشترك	weight=3
تنسيق عسكري	weight=3
تنسيق دفاعي	weight=3
مجال دفاعي	weight=3
مجال عسكري	weight=3
مجالات دفاعية	weight=3
مجالات عسكرية	weight=3
ميدان عسكري	weight=3
قطاع دفاعي	weight=3
مساعدة عسكرية	weight=3
مساعدة دفاعية	weight=3
دعم عسكري	weight=3
معونة عسكرية	weight=3
شريك دفاع رئيسي	weight=3
شريك دفاعي رئيسي	weight=3
حليف رئيسي من خارج الناتو	weight=3
دفاع
سياسة دفاعية
قدرة دفاعية
قدرة عسكرية
منظومة دفاعية
حماية عسكرية
ضمانات أمنية
ضمان أمني
جيش	pl=جيوش weight=1
قوة مسلحة	pl=قوات weight=1
دفاع وطني	weight=1
قوة عربية مشتركة	pl="قوات|قوى" weight=3
قوات عربية مشتركة	weight=3
جيش أوروبي	weight=3
قوة أوروبية مشتركة	pl=قوات weight=3
اتفاقية دفاعية	pl=اتفاقيات weight=3
معاهدة دفاعية	weight=3
اتفاق دفاعي	pl="اتفاقات|اتفاقيات" weight=3
ملف دفاعي	pl=ملفات weight=3
تعاون حربي	weight=3
شأن دفاعي	weight=3
شأن عسكري	weight=3
علاقات دفاعية عسكرية	weight=3
تكامل دفاعي خليجي	weight=3
عمل دفاعي	weight=3
تضامن عسكري	weight=3
ضربة جوية	pl=ضربات weight=1
غارة جوية	weight=1
قصف جوي	weight=1
عملية عسكرية	weight=1

[Topic] particle code=defence weight=2 general
قطاع دفاع	weight=3
قوات مسلحة	weight=1
اتفاقية دفاع	weight=3
معاهدة دفاع	weight=3
اتفاق دفاع	weight=3
درع جزيرة	weight=3
قوات درع الجزيرة	weight=3
ناتو عربي	weight=3
قوات تدخل سريع	weight=3
دفاع عربي مشترك	weight=3
شؤون دفاع	weight=3
مجال دفاع	weight=3
دفاع وأمن	weight=3
الدفاع والأمن	weight=3
صد هجوم	weight=3
صد عدوان	weight=3

[Topic] adjective code=defence weight=2 general
دفاعي	weight=1
عسكري	weight=1
حربي	weight=1

[Topic] noun code=defence.industry weight=2
صناعة دفاعية	weight=3
صناعة عسكرية	weight=3
صناعة حربية	weight=3
تصنيع عسكري	weight=3
تصنيع دفاعي	weight=3
تصنيع حربي	weight=3
إنتاج حربي	weight=3
إنتاج عسكري	weight=3
إنتاج دفاعي	weight=3
توطين صناعات عسكرية	weight=3
توطين صناعات دفاعية	weight=3
توطين صناعة دفاعية	weight=3
توطين صناعة عسكرية	weight=3
توطين تقنيات عسكرية	weight=3
توطين إنفاق عسكري	weight=3
تصنيع سفن حربية	weight=3
بناء سفن حربية	weight=3
بناء سفن عسكرية	weight=3
نقل تقنية عسكرية	weight=3
نقل تكنولوجيا عسكرية	weight=3
نقل تكنولوجيا دفاعية	weight=3
نقل تقنية دفاعية	weight=3
قاعدة صناعية دفاعية	weight=3
قاعدة صناعات دفاعية	weight=3
مشاركة صناعية دفاعية	weight=3
شراكة صناعية دفاعية	weight=3
تعاون صناعي دفاعي	weight=3
تعاون صناعي عسكري	weight=3
تعاون عسكري تقني	weight=3
تعاون عسكري فني	weight=3
صناعة أنظمة دفاعية
مصنع أسلحة	pl=مصانع
مصنع ذخيرة	pl=مصانع
صيانة طائرات عسكرية
صيانة معدات عسكرية
صيانة آليات عسكرية
مجمع صناعي عسكري	pl=مجمعات
مشاركة صناعية
توازن اقتصادي
زي عسكري	pl=أزياء weight=3
ملابس عسكرية	weight=3
نشاط صناعي عسكري	pl=أنشطة weight=3
إنتاج مشترك عسكري	weight=3
مصنع عسكري	pl=مصانع weight=3
مصانع حربية	weight=3
شركة صناعات عسكرية	pl=شركات weight=3
توطين عسكري	weight=3

[Topic] particle code=defence.industry weight=2
صناعة دفاع	weight=3
صناعة أسلحة	weight=3
صناعة سلاح	weight=3
صناعة ذخائر	weight=3
صناعة ذخيرة	weight=3
إنتاج أسلحة	weight=3
إنتاج ذخائر	weight=3
تصنيع أسلحة	weight=3
تصنيع سلاح	weight=3
تصنيع ذخائر	weight=3
تصنيع ذخيرة	weight=3
تصنيع أجزاء من قنابل	weight=3
تصنيع طائرات	weight=3
تصنيع مقاتلات	weight=3
تصنيع طائرات مسيرة	weight=3
تصنيع طائرات بدون طيار	weight=3
تصنيع مدرعات	weight=3
تصنيع عربات مدرعة	weight=3
تصنيع صواريخ	weight=3
تصنيع رادارات	weight=3
صناعة طائرات مسيرة	weight=3
صناعة صواريخ	weight=3
تحديث طائرات
تحديث أسلحة
صيانة سفن حربية	weight=3
صيانة وتحديث سفن حربية	weight=3
صيانة وتحديث طائرات	weight=3
بناء طائرات حربية	weight=3
بناء طائرات عسكرية	weight=3
بناء فرقاطات	weight=3
بناء غواصات	weight=3
بناء كورفيتات	weight=3
بناء زوارق	weight=3
تصنيع زوارق	weight=3
تصنيع مركبات قتالية	weight=3
تصنيع مركبات عسكرية	weight=3
تصنيع معدات عسكرية	weight=3
تصنيع أنظمة دفاعية	weight=3
تصنيع زي عسكري	weight=3
توطين صيانة	weight=3
توطين أسلحة	weight=3
توطين صناعة طائرات	weight=3
توطين صناعات دفاع	weight=3
قدرات محلية في التصنيع	weight=3
تطوير أنظمة طائرات	weight=3
صيانة وإصلاح طائرات	weight=3
إصلاح وصيانة طائرات	weight=3
تجميع مدرعات	weight=3
تجميع طائرات مقاتلة	weight=3

[Topic] noun code=defence.procurement weight=2
شراء طائرات حربية	weight=3
شراء طائرات عسكرية	weight=3
شراء سفن حربية	weight=3
شراء معدات عسكرية	weight=3
بيع معدات عسكرية	weight=3
مبيعات عسكرية	weight=3
مبيعات دفاعية	weight=3
صفقة سلاح	pl=صفقات weight=3
صفقة أسلحة	pl=صفقات weight=3
صفقة تسلح	pl=صفقات weight=3
صفقة تسليح	pl=صفقات weight=3
صفقة عسكرية	pl=صفقات weight=3
صفقة دفاعية	pl=صفقات weight=3
صفقة مقاتلات	pl=صفقات weight=3
صفقة صواريخ	pl=صفقات weight=3
صفقة طائرات مقاتلة	pl=صفقات weight=3
عقد تسليح	pl=عقود weight=3
عقد تسلح	pl=عقود weight=3
عقد سلاح	pl=عقود weight=3
توريد معدات عسكرية	weight=3
توريد أنظمة دفاعية	weight=3
مشتريات عسكرية	weight=3
مشتريات دفاعية	weight=3
صادرات دفاعية	weight=3
تسليح	weight=1
مقاتلة	pl=مقاتلات
طائرة حربية
طائرة عسكرية
طائرة هجومية
طائرة استطلاع	pl=طائرات
طائرة نقل عسكري	pl=طائرات
طائرة بدون طيار	pl=طائرات
طائرة من دون طيار	pl=طائرات
مروحية هجومية
مروحية عسكرية
مروحية قتالية
دبابة	weight=1
مدرعة
ناقلة جند	pl=ناقلات
فرقاطة
غواصة
مدمرة
طراد
سفينة حربية	pl=سفن
قطعة بحرية	pl=قطع
زورق حربي	pl=زوارق
زورق دورية	pl=زوارق
حاملة مروحيات	pl=حاملات
حاملة طائرات	pl=حاملات
قنبلة ذكية	pl=قنابل
قنبلة موجهة	pl=قنابل
صاروخ مضاد للدبابات	pl=صواريخ
صاروخ كروز	pl=صواريخ
مدفع	pl=مدافع weight=1
معدات عسكرية
عتاد عسكري
عتاد حربي
آليات عسكرية
معدات دفاعية
أنظمة دفاعية
ذخيرة	pl=ذخائر weight=1
سلاح	pl=أسلحة weight=1
صاروخ	pl=صواريخ weight=1
مروحية	weight=1
بارجة حربية	pl=بوارج weight=3
كورفيت	pl=كورفيتات weight=3
سفينة قتالية	pl=سفن weight=3
سفن قتالية	weight=3
مركبة قتالية	weight=3
مركبة عسكرية	weight=3
طائرة قتالية	weight=3
طائرة مسيرة قتالية	pl=طائرات weight=3
ذخيرة ذكية	pl=ذخائر weight=3
تجهيز عسكري	pl=تجهيزات weight=3
تجهيزات عسكرية	weight=3
بارجة	pl=بوارج
أسلحة متطورة
أسلحة أمريكية
أسلحة أميركية
أسلحة روسية
أسلحة فرنسية
أسلحة ألمانية
أسلحة بريطانية
عتاد
تسلح
زورق سريع	pl=زوارق
زوارق سريعة
آلية مدرعة

[Topic] particle code=defence.procurement weight=2
شراء أسلحة	weight=3
شراء سلاح	weight=3
شراء طائرات مقاتلة	weight=3
شراء مقاتلات	weight=3
شراء مقاتلة	weight=3
شراء دبابات	weight=3
شراء صواريخ	weight=3
شراء فرقاطات	weight=3
شراء غواصات	weight=3
شراء مروحيات	weight=3
شراء مدرعات	weight=3
شراء ذخائر	weight=3
شراء ذخيرة	weight=3
شراء منظومة صواريخ	weight=3
شراء منظومات صواريخ	weight=3
بيع أسلحة	weight=3
بيع سلاح	weight=3
بيع طائرات مقاتلة	weight=3
بيع مقاتلات	weight=3
بيع صواريخ	weight=3
بيع دبابات	weight=3
بيع ذخائر	weight=3
مبيعات أسلحة	weight=3
مبيعات سلاح	weight=3
مبيعات دفاع	weight=3
توريد أسلحة	weight=3
توريد سلاح	weight=3
توريد مقاتلات	weight=3
توريد دبابات	weight=3
توريد صواريخ	weight=3
تزويد بأسلحة	weight=3
تزويد بسلاح	weight=3
تزويد بمقاتلات	weight=3
تزويد بدبابات	weight=3
تسليم أسلحة	weight=3
تسليم مقاتلات	weight=3
مشتريات دفاع	weight=3
مشتريات أسلحة	weight=3
إمداد بسلاح	weight=3
واردات سلاح	weight=3
صادرات سلاح	weight=3
صادرات أسلحة	weight=3
تصدير أسلحة	weight=3
تصدير سلاح	weight=3
طائرة مقاتلة
طائرة مسيرة
عربة مدرعة
مركبة مدرعة
قاذفة صواريخ
أسلحة وذخائر
أسلحة والذخائر
توريد منظومة دفاع	weight=3
توريد نظام دفاع	weight=3
توريد منظومة صواريخ	weight=3
توريد طائرات عسكرية	weight=3
توريد مروحيات	weight=3
توريد سفن حربية	weight=3
توريد ذخائر	weight=3
توريد مدرعات	weight=3
شراء منظومة دفاع	weight=3
شراء نظام دفاع	weight=3
شراء أنظمة دفاع	weight=3
شراء منظومة	weight=3
شراء منظومات	weight=3
بيع منظومة	weight=3
بيع منظومات	weight=3
تسليم منظومة	weight=3
بيع مروحيات	weight=3
بيع مدرعات	weight=3
بيع فرقاطات	weight=3
بيع بوارج	weight=3
بيع كورفيتات	weight=3
بيع سفن حربية	weight=3
تسليح جيش	weight=3
تسليح قوات	weight=3
تزويد جيش	weight=3
تزويد قوات مسلحة	weight=3
تجهيز جيش	weight=3
تسليح معارضة	weight=3
صفقة مروحيات	weight=3
صفقة دبابات	weight=3
صفقة غواصات	weight=3
صفقة فرقاطات	weight=3
صفقة دفاع	weight=3
صفقة ذخائر	weight=3
صفقة شراء أسلحة	weight=3
صفقة شراء طائرات مقاتلة	weight=3
صفقة بيع أسلحة	weight=3
راجمات صواريخ	weight=3
ناقلات جنود	weight=3
معدات قتالية	weight=3
قوارب دورية	weight=3
زورق للدوريات	weight=3
زوارق للدوريات	weight=3
قوارب للدوريات	weight=3
حوض عائم	weight=3
سفن كورفيت	weight=3
طرادات كورفيت	weight=3
استيراد سلاح	weight=3
استيراد أسلحة	weight=3
مشتريات سلاح	weight=3
طائرات مقاتلة
طائرات مسيرة
طائرات مسيرة قتالية
عربات مدرعة
مركبات مدرعة
آليات مدرعة
قاذفات صواريخ
توريد طائرات
توريد منظومة
طائرات تدريب
طائرة تدريب

[Topic] name code=defence.procurement weight=2
يوروفايتر
تايفون
رافال
رافال فرنسية
ميراج
سوخوي
أباتشي
تشينوك
بلاك هوك
ميسترال
أبرامز
إف 35
إف-35
إف 16
إف-16
إف 15
إف-15
إف 18
إف-18
f-35
f-16
f-15
f-18
f35
f16
سو-35
سو 35
سو-57
ميغ 29
ميغ-29
هيمارس
جافلين
هيلفاير
ستينغر
بيرقدار
بيراقدار
ليوبارد
بوسيدون
أوسبري

[Topic] noun code=defence.research weight=2
بحوث دفاعية	weight=3
أبحاث دفاعية	weight=3
بحث دفاعي	weight=3
بحوث عسكرية	weight=3
أبحاث عسكرية	weight=3
ابتكار دفاعي	weight=3
ابتكار عسكري	weight=3
تكنولوجيا دفاعية	weight=3
تكنولوجيا عسكرية	weight=3
تقنية دفاعية	weight=3
تقنية عسكرية	weight=3
تطوير أنظمة دفاعية	weight=3
تطوير منظومات دفاعية	weight=3
تطوير مشترك لأنظمة	weight=3
تطوير قدرات دفاعية مستقبلية	weight=3
مختبرات دفاعية	weight=3
وحدة ابتكار دفاعي	weight=3
أنظمة ذاتية التشغيل عسكرية	weight=3
ذكاء اصطناعي عسكري	weight=3
أسلحة فرط صوتية
صواريخ فرط صوتية
تقنية التخفي
مشروع دفاعي مشترك	pl="مشاريع|مشروعات" weight=3
مركز بحوث دفاعية	pl=مراكز weight=3
ذكاء اصطناعي دفاعي	weight=3
مختبر دفاعي	pl=مختبرات weight=3
نظام قتالي جوي مستقبلي	weight=3

[Topic] particle code=defence.research weight=2
تقنيات دفاع	weight=3
تطوير أسلحة	weight=3
تطوير صواريخ	weight=3
تطوير طائرة مقاتلة	weight=3
تطوير مقاتلة	weight=3
اختبار أسلحة	weight=3
طائرة الجيل السادس
مقاتلة الجيل السادس
مقاتلة الجيل الخامس
أسلحة ليزر
بحث وتطوير عسكري	weight=3
تطوير طائرات مسيرة	weight=3
تطوير منظومات	weight=3
تطوير طائرات مقاتلة	weight=3
تطوير غواصات	weight=3
أبحاث عسكرية مشتركة	weight=3
تطوير دبابة	weight=3
تطوير مروحية	weight=3
تطوير طائرة مسيرة	weight=3
تطوير نظام صاروخي	weight=3
تطوير أنظمة دفاع	weight=3

[Topic] noun code=defence.training weight=2
تدريب عسكري	weight=3
تدريب دفاعي	weight=3
تدريب كوادر عسكرية	weight=3
تدريب بحري عسكري	weight=3
تدريب قتالي	weight=3
تعليم عسكري	weight=3
تكوين عسكري	weight=3
دورة عسكرية	pl=دورات weight=3
دورة تدريبية عسكرية	pl=دورات weight=3
كلية عسكرية	weight=3
كلية حربية	weight=3
أكاديمية عسكرية	weight=3
كلية دفاع وطني	weight=3
ثقافة عسكرية	weight=3
بعثة تدريب عسكرية	weight=3
مستشار عسكري	weight=3
بناء قدرات عسكرية	weight=3
بعثة عسكرية	pl=بعثات weight=3
تمرين تدريبي عسكري	pl=تمارين weight=3
ابتعاث عسكري	weight=3
تأهيل عسكري	weight=3
معهد عسكري	pl=معاهد weight=3
مدرسة عسكرية	pl=مدارس weight=3
طالب عسكري	pl="طلاب|طلبة" weight=3
خبرة عسكرية	weight=3
خبرات عسكرية	weight=3
تدريب جوي	weight=3
تدريب قوات جوية	weight=3
تبادل خبرات عسكرية	weight=3

[Topic] particle code=defence.training weight=2
تدريب قوات	weight=3
تدريب قوات مسلحة	weight=3
تدريب جيش	weight=3
تدريب جنود	weight=3
تدريب ضباط	weight=3
تدريب عسكريين	weight=3
تدريب أفراد قوات مسلحة	weight=3
تدريب طيارين	weight=3
تدريب طيارين عسكريين	weight=3
تدريب قوات أمن	weight=3
تدريب قوات خاصة	weight=3
تأهيل عسكريين	weight=3
تأهيل ضباط	weight=3
تأهيل قوات	weight=3
إعداد ضباط	weight=3
تكوين عسكريين	weight=3
تكوين ضباط	weight=3
كلية أركان	weight=3
بعثة تدريب	weight=3
مستشارون عسكريون	weight=3
خبراء عسكريون	weight=3
خبراء عسكريين	weight=1
مستشارين عسكريين	weight=3
تبادل طلبة عسكريين	weight=3
تبادل ضباط	weight=3
بناء قدرات قوات مسلحة	weight=3
بناء قدرات الجيش	weight=3
تدريب مشترك للقوات
تدريبات للقوات
تدريب كوادر قوات مسلحة	weight=3
تدريب قوات بحرية	weight=3
تدريب قوات سورية	weight=3
تدريب قوات عراقية	weight=3
تدريب معارضة	weight=3
تدريب وتجهيز قوات	weight=3
تدريب وتسليح	weight=3
تدريب وتأهيل عسكري	weight=3
تدريب مقاتلين	weight=3
مدربين عسكريين	weight=3
مدربون عسكريون	weight=3
تدريب حرس سواحل	weight=3
تدريب حرس حدود	weight=3
تدريب خفر سواحل	weight=3
تدريب شرطة عسكرية	weight=3
دورات لضباط	weight=3
تبادل خبرات بين القوات المسلحة	weight=3

[Topic] noun code=defence.exercises weight=2
مناورة عسكرية	weight=3
مناورة مشتركة	weight=3
مناورات	weight=3
مناورة بحرية	weight=3
مناورة جوية	weight=3
تمرين عسكري	pl="تمارين|تمرينات" weight=3
تمارين عسكرية	weight=3
تمرين مشترك	pl=تمارين weight=3
تمارين مشتركة	weight=3
تمرين بحري	pl=تمارين weight=3
تمارين بحرية	weight=3
تدريبات مشتركة	weight=3
تدريبات عسكرية مشتركة	weight=3
تدريبات عسكرية	weight=3
تدريب عسكري مشترك	weight=3
تدريب مشترك	weight=3
تدريبات بحرية	weight=3
تدريبات جوية	weight=3
تمارين قتالية	weight=3
تمرين تعبوي	weight=3
تمارين تعبوية	weight=3
مناورة
تمارين ميدانية
تمرين ميداني
رماية حية	weight=3
تمرين جوي	pl=تمارين weight=3
تمرين ثنائي	pl=تمارين weight=3
مناورة برية	weight=3
مناورات ثلاثية	weight=3
تمرين متعدد الجنسيات	pl=تمارين weight=3

[Topic] particle code=defence.exercises weight=2
تدريبات بالذخيرة الحية	weight=3
رماية بالذخيرة الحية	weight=3
تمارين مع القوات	weight=3
تمرين رماية	weight=3
تدريبات قوات خاصة	weight=3

[Topic] noun code=defence.intelligence weight=2
تعاون استخباراتي	weight=3
تعاون استخباري	weight=3
تعاون مخابراتي	weight=3
تنسيق استخباراتي	weight=3
تنسيق استخباري	weight=3
تبادل معلومات استخباراتية	weight=3
تبادل معلومات استخبارية	weight=3
تبادل معلومات مخابراتية	weight=3
تبادل معلومات عسكرية	weight=3
تبادل معلومات سرية	weight=3
تقاسم معلومات استخباراتية	weight=3
تقاسم معلومات استخبارية	weight=3
مشاركة معلومات استخباراتية	weight=3
تبادل استخباراتي	weight=3
معلومات استخباراتية	weight=3
معلومات استخبارية	weight=3
معلومات مخابراتية	weight=3
حماية معلومات سرية	weight=3
حماية معلومات عسكرية	weight=3
أمن معلومات عسكرية	weight=3
تجسس
استخبارات
مخابرات
استخبارات عسكرية
عمل استخباراتي
معلومات سرية
عمل مخابراتي	weight=3
أقمار تجسس	weight=3
تنصت	weight=3
مركز استخباراتي	pl=مراكز weight=3
مركز معلوماتي أمني	pl=مراكز weight=3

[Topic] particle code=defence.intelligence weight=2
تبادل استخبارات	weight=3
حماية معلومات مصنفة	weight=3
أمن عام للمعلومات العسكرية	weight=3
استخبارات ومراقبة واستطلاع	weight=3
استخبارات والمراقبة والاستطلاع	weight=3
مكافحة تجسس	weight=3
معلومات مصنفة
تقاسم استخبارات	weight=3
جمع معلومات استخباراتية	weight=3
مشاركة معلومات أمنية	weight=3
غرفة استخبارات مشتركة	weight=3
مركز معلومات مشترك	weight=3
خلية استخبارات	weight=3

[Topic] adjective code=defence.intelligence weight=2
استخباراتي
استخباري
مخابراتي
تجسسي

[Topic] noun code=defence.air_missile weight=2
دفاع جوي	weight=3
دفاع صاروخي	weight=3
دفاع جوي وصاروخي	weight=3
دفاع جوي وصاروخي متكامل	weight=3
دفاعات جوية	weight=3
دفاعات صاروخية	weight=3
درع صاروخي	pl=دروع weight=3
درع صاروخية	weight=3
منظومة دفاع جوي	pl=منظومات weight=3
منظومة دفاع صاروخي	pl=منظومات weight=3
منظومة صواريخ	pl=منظومات weight=3
منظومة صاروخية	weight=3
منظومات صاروخية	weight=3
نظام دفاع جوي	pl="أنظمة|نظم" weight=3
نظام دفاع صاروخي	pl="أنظمة|نظم" weight=3
نظام دفاعي صاروخي	weight=3
نظام صاروخي	pl=أنظمة weight=3
أنظمة صاروخية	weight=3
نظام مضاد للصواريخ	pl=أنظمة weight=3
صاروخ باليستي	pl=صواريخ weight=3
صواريخ اعتراضية	weight=3
صاروخ اعتراضي	weight=3
إنذار مبكر صاروخي	weight=3
قوات دفاع جوي	weight=3
حماية مجال جوي	weight=3
قبة حديدية	weight=3
دوريات جوية	weight=3
شرطة جوية	weight=3
مراقبة جوية عسكرية	weight=3
قوة جوية	pl=قوات
قوات جوية
طيران عسكري
طيران حربي
رادار	pl=رادارات
منطقة حظر جوي
مضادات جوية	weight=3
قبة صاروخية	weight=3
حماية جوية	weight=3
هجوم صاروخي	pl=هجمات weight=3

[Topic] particle code=defence.air_missile weight=2
دفاع جوي والصاروخي	weight=3
دفاع جوي والصاروخي متكامل	weight=3
دفاع مضاد للصواريخ	weight=3
درع مضادة للصواريخ	weight=3
أنظمة مضادة للطائرات	weight=3
صواريخ باليستية	weight=3
صواريخ بالستية	weight=3
صواريخ أرض جو	weight=3
صواريخ مضادة للطائرات	weight=3
رادار إنذار مبكر	weight=3
إنذار مبكر من الصواريخ	weight=3
حماية أجواء	weight=3
مكافحة طائرات مسيرة	weight=3
تصد للطائرات المسيرة	weight=3
سلاح جو
حظر طيران
إنذار مبكر
صواريخ سطح جو	weight=3
سطح جو	weight=3
أرض جو	weight=3
بطاريات صواريخ	weight=3
بطارية صواريخ	weight=3
بطاريات باتريوت	weight=3
أنظمة رادار	weight=3
منظومة رادار	weight=3
منظومة باتريوت	weight=3
نظام ثاد	weight=3
منظومة ثاد	weight=3
صواريخ بعيدة مدى	weight=3
صواريخ طويلة مدى	weight=3
اعتراض صواريخ	weight=3
حماية سماء	weight=3
دفاع عن الأجواء	weight=3

[Topic] adjective code=defence.air_missile weight=2
صاروخي	weight=1
باليستي	weight=1

[Topic] name code=defence.air_missile weight=2
إس 400	weight=3
إس 300	weight=3
باتريوت	weight=3
ثاد	weight=3
بانتسير	weight=3
تور إم 1	weight=3
إس-400	weight=3
إس-300	weight=3
إس-500	weight=3
s-400	weight=3
s-300	weight=3
s400	weight=3
s300	weight=3

[Topic] noun code=defence.maritime weight=2
أمن بحري	weight=3
تعاون بحري عسكري	weight=3
تعاون بحري دفاعي	weight=3
قوات بحرية
قوة بحرية
سلاح بحرية	weight=3
مكافحة قرصنة بحرية	weight=3
قرصنة بحرية	weight=3
أمن ملاحة بحرية	weight=3
حماية ملاحة بحرية	weight=3
حماية ممرات مائية	weight=3
حماية ممرات بحرية	weight=3
أمن ممرات مائية	weight=3
أمن ممرات بحرية	weight=3
دوريات بحرية	weight=3
دورية بحرية	weight=3
دفاع ساحلي	weight=3
دفاع بحري	weight=3
قاعدة بحرية	pl=قواعد weight=3
مراقبة بحرية	weight=3
أسطول حربي	weight=3
تحالف بحري	weight=3
حرب ألغام بحرية	weight=3
إزالة ألغام بحرية	weight=3
دخول السفن العسكرية	weight=3
مجال بحري	weight=3
بحرية	weight=1
أسطول	pl=أساطيل
حرس سواحل بحري
قوة دفاع بحري
دورية ساحلية	weight=3
تعاون بحري أمني	weight=3
وجود بحري	weight=3
قاعدة بحرية عسكرية	pl=قواعد weight=3
تهديدات بحرية	weight=3
ممر بحري	pl=ممرات
ممرات مائية

[Topic] particle code=defence.maritime weight=2
مكافحة قرصنة	weight=3
أمن ملاحة	weight=3
حماية ملاحة	weight=3
حماية سفن	weight=3
أمن البحر الأحمر	weight=3
أمن سواحل	weight=3
أمن مضايق	weight=3
حماية مضيق	weight=3
حرس سواحل
خفر سواحل
حماية موانئ	weight=3
حماية ميناء	weight=3
حرية ملاحة	weight=3
أمن بحار	weight=3
أمن موانئ	weight=3
تأمين ملاحة	weight=3
تأمين ممرات	weight=3
تأمين مضيق	weight=3
ميناء عسكري	weight=3
موانئ عسكرية	weight=3
باب مندب	weight=3
قوات بحرية مشتركة	weight=3
زيارة سفن حربية	weight=3
مضيق هرمز

[Topic] noun code=defence.logistics weight=2
قاعدة عسكرية	pl=قواعد weight=3
قواعد عسكرية	weight=3
قاعدة جوية	pl=قواعد weight=3
قواعد جوية	weight=3
استخدام قواعد عسكرية	weight=3
إقامة قاعدة عسكرية	weight=3
إنشاء قاعدة عسكرية	weight=3
وجود عسكري
تسهيلات عسكرية	weight=3
تسهيلات لوجستية	weight=3
دعم لوجستي عسكري	weight=3
إسناد لوجستي	weight=3
إمداد عسكري	weight=3
تموين عسكري	weight=3
إمدادات عسكرية	weight=3
سلاسل إمداد دفاعية	weight=3
سلسلة إمداد دفاعية	pl=سلاسل weight=3
سلاسل توريد دفاعية	weight=3
سلاسل إمداد عسكرية	weight=3
تبادل دعم لوجستي	weight=3
عبور معدات عسكرية	weight=3
عبور أجواء عسكري	weight=3
نقل عسكري	weight=3
نقل جوي عسكري	weight=3
استخدام مجال جوي عسكري	weight=3
استخدام موانئ عسكرية	weight=3
دخول سفن حربية إلى الموانئ	weight=3
خدمات لوجستية عسكرية	weight=3
مركز لوجستي عسكري	weight=3
تواجد عسكري	weight=3
حضور عسكري	weight=3
منشأة عسكرية	pl=منشآت weight=3
منشآت عسكرية	weight=3
نقطة عسكرية	pl=نقاط weight=3
ميناء عسكري بحري	weight=3

[Topic] particle code=defence.logistics weight=2
استخدام قواعد	weight=3
استخدام قاعدة	weight=3
تمركز قوات	weight=3
نشر قوات
انتشار قوات
نشر جنود
استضافة قوات	weight=3
وضع قوات	weight=3
إمداد وتموين	weight=3
إمداد والتموين	weight=3
تخزين مسبق للمعدات	weight=3
تخزين أسلحة	weight=3
تزود بالوقود جوا	weight=3
تزويد طائرات بالوقود	weight=3
عبور قوات	weight=3
مرور قوات	weight=3
صيانة قواعد	weight=3
تموين قوات
نشر صواريخ
قاعدة إنجيرليك	weight=3
قاعدة إنجرليك	weight=3
قاعدة إنجيرليك الجوية	weight=3
قاعدة عديد	weight=3
قاعدة حميميم	weight=3
قاعدة طرطوس	weight=3
استخدام مطارات	weight=3
فتح قاعدة	weight=3
فتح قواعد	weight=3
إقامة قواعد	weight=3
إنشاء قواعد	weight=3
بناء قاعدة عسكرية	weight=3
إبقاء قوات	weight=3
بقاء قوات	weight=3
وجود قوات	weight=3
تواجد قوات	weight=3
وجود قوات أجنبية	weight=3
تمديد بقاء قوات	weight=3
قواعد فرنسية	weight=3
قواعد أمريكية	weight=3
قواعد أميركية	weight=3
قواعد روسية	weight=3
قواعد تركية	weight=3
قاعدة تركية	weight=3
قاعدة أمريكية	weight=3
قاعدة أميركية	weight=3
قاعدة روسية	weight=3
قاعدة فرنسية	weight=3
إعادة تموين سفن	weight=3
صيانة طائرات قوات مسلحة	weight=3
منفذ لوجستي	weight=3
نشر بطاريات	weight=3

[Topic] adjective code=defence.logistics weight=2
لوجستي	code=transport weight=1 in_defence=defence.logistics
لوجيستي	code=transport weight=1 in_defence=defence.logistics

[Topic] noun code=defence.readiness weight=2
جاهزية قتالية	weight=3
جاهزية عسكرية	weight=3
جاهزية دفاعية	weight=3
استعداد قتالي	weight=3
رفع جاهزية	weight=3
تعزيز جاهزية	weight=3
قابلية تشغيل بيني	weight=3
تشغيل بيني	weight=3
قابلية عمل بيني	weight=3
توافق عملياتي	weight=3
عمل بيني	weight=3
تخطيط عملياتي	weight=3
تخطيط عسكري	weight=3
تخطيط دفاعي	weight=3
تخطيط استراتيجي عسكري	weight=3
عمليات عسكرية مشتركة
عمليات مشتركة	weight=3
قيادة مشتركة	weight=3
قيادة عسكرية مشتركة	weight=3
قوة مشتركة	weight=3
لجنة عسكرية مشتركة	pl=لجان weight=3
لجنة عسكرية	pl=لجان
حوار دفاعي	weight=3
حوار عسكري	weight=3
مشاورات عسكرية	weight=3
محادثات عسكرية
خط ساخن عسكري	weight=3
خط اتصال عسكري	weight=3
منع حوادث جوية	weight=3
توحيد مفاهيم عسكرية	weight=3
توحيد عقيدة قتالية	weight=3
تكامل عسكري	weight=3
تكامل دفاعي	weight=3
إصلاح قطاع أمني	weight=3
جاهزية
ردع
ردع مشترك
تنسيق عملياتي
قيادة عسكرية موحدة	weight=3
جاهزية عملياتية	weight=3
تعاون عملياتي	weight=3
خطة دفاعية	pl=خطط weight=3
خطة عسكرية	pl=خطط weight=3

[Topic] particle code=defence.readiness weight=2
جاهزية قوات	weight=3
قابلية عمل مشترك	weight=3
قدرة على العمل المشترك	weight=3
قدرة على عمل مشترك	weight=3
قيادة وسيطرة	weight=3
قيادة والسيطرة	weight=3
غرفة عمليات مشتركة	weight=3
غرفة عمليات	weight=1
مركز عمليات مشترك	weight=3
مركز تنسيق مشترك	weight=3
قوة تدخل سريع	weight=3
قوة رد سريع	weight=3
منع تصادم	weight=3
سلامة تحليق	weight=3
إصلاح قطاع دفاع	weight=3
إعادة هيكلة جيش	weight=3
قدرة على الردع
غرف عمليات مشتركة	weight=3
مركز عمليات مشتركة	weight=3
عدم تصادم	weight=3
تخطيط مشترك	weight=3
عمليات قتالية مشتركة	weight=3
تفادي حوادث جوية	weight=3
دوريات مشتركة	weight=3
دورية مشتركة	weight=3

[Topic] adjective code=defence.readiness weight=2
عملياتي	weight=1

[Topic] noun code=defence.peacekeeping weight=2
قوة أممية
قوات أممية
قوات دولية	weight=1
قوة دولية	weight=1
بعثة أممية
يونيفيل
قوة أفريقية	pl=قوات
مراقب دولي	pl="مراقبين|مراقبون"
قوات دولية متعددة

[Topic] particle code=defence.peacekeeping weight=2
حفظ سلام	weight=3
قوات حفظ سلام	weight=3
قوة حفظ سلام	weight=3
عمليات حفظ سلام	weight=3
عملية حفظ سلام	weight=3
بعثة حفظ سلام	weight=3
مهام حفظ سلام	weight=3
مهمة حفظ سلام	weight=3
حفظة سلام	weight=3
قوة متعددة جنسيات	weight=3
قوات متعددة جنسيات	weight=3
بعثة مراقبين	weight=3
مراقبون دوليون	weight=3
مراقبين دوليين
مراقبون عسكريون	weight=3
إزالة ألغام	weight=3
نزع ألغام	weight=3
تطهير ألغام	weight=3
نزع سلاح وتسريح وإعادة إدماج	weight=3
نزع سلاح والتسريح والإعادة إدماج	weight=3
تسريح مقاتلين	weight=3
إعادة إدماج مقاتلين	weight=3
قبعات زرق
دعم استقرار
بعثة دعم
حفظ سلم	weight=3
حفظ السلم والأمن	weight=3
عمليات حفظ سلم	weight=3
قوات حفظ سلم	weight=3
بعثة حفظ سلم	weight=3
مراقبين أمميين	weight=3
مراقبون أمميون	weight=3
قوات فصل دولية	weight=3
قوات أفريقية مشتركة	weight=3
قوة أفريقية مشتركة	weight=3
نشر مراقبين	weight=3
نشر قوات دولية	weight=3
نشر قوات أممية	weight=3

[Topic] noun code=security weight=2 general
تعاون أمني	weight=3
تنسيق أمني	weight=3
شراكة أمنية	weight=3
ملف أمني	weight=3
مجال أمني	weight=3
مجالات أمنية	weight=3
اتفاقية أمنية	pl=اتفاقيات weight=3
اتفاق أمني	pl="اتفاقات|اتفاقيات" weight=3
ترتيبات أمنية	weight=3
شؤون أمنية	weight=3
أمن داخلي	weight=3
أمن إقليمي	weight=3
أمن مشترك	weight=3
أمن جماعي	weight=3
أمن قومي
أمن وطني
حوار أمني	weight=3
علاقة أمنية	pl=علاقات weight=3
تبادل معلومات أمنية	weight=3
تبادل معلومات أمني	weight=3
عمل أمني	weight=3
مسائل أمنية	weight=3
قضايا أمنية	weight=3
جهود أمنية	weight=1
دعم أمني	weight=3
مساعدة أمنية	weight=3
أمن
استقرار أمني
معلومات أمنية
شؤون داخلية	weight=1
استقرار	weight=1
قطاع أمني	weight=3
تكامل أمني	weight=3
ضمانة أمنية	weight=3
دورية أمنية	weight=3
خدمات أمنية	weight=3
حماية أمنية	weight=3
سلوك إجرامي	weight=3
تعاون جنائي	weight=3
مختبر جنائي	pl=مختبرات weight=3
عصابات
مهربين
مطلوبين

[Topic] particle code=security weight=2 general
سلامة عامة
أمن عام
ملاحقة عصابات	weight=3
مكافحة اتجار غير مشروع	weight=3
اتجار غير مشروع	weight=3
تجارة غير مشروعة	weight=3
تهريب تبغ	weight=3
تهريب سجائر	weight=3
تهريب آثار وسلاح	weight=3
شرطة عربية	weight=3
تعاون بين أجهزة الأمن	weight=3
تبادل مطلوبين أمنيا	weight=3
تأمين حج	weight=3
تأمين بطولات	weight=3
تأمين منشآت	weight=3
تأمين مباريات	weight=3
حماية شخصيات	weight=3
إعادة تنظيم قوات أمن	weight=3
تدريب أمني	weight=3
تفتيش أمني	weight=3
مكافحة عصابات	weight=3
توفير أمن	weight=3
إحلال أمن	weight=3
بسط أمن	weight=3

[Topic] adjective code=security weight=2 general
أمني	weight=1

[Topic] noun code=security weight=2
مؤثرات عقلية	weight=3
تعاون شرطي	weight=3
تعاون شرطوي	weight=3
تدريب شرطي	weight=3
علوم أمنية	weight=3
أدلة جنائية	weight=3
بحث جنائي	weight=3
تبادل معلومات جنائية	weight=3
أنظمة أمنية	weight=3
حلول أمنية	weight=3
حماية منشآت حيوية	weight=3
حماية بعثات دبلوماسية	weight=3
حراسة	weight=1
حراسات أمنية	weight=3
أمن سياحي	weight=3
أمن صناعي	weight=3
سلامة مرورية	weight=3
أمن مروري	weight=3
تهريب
شرطة	weight=1
شرطة جنائية دولية
جريمة	pl=جرائم weight=1
مخدرات
تزوير
ظواهر إجرامية
جنائي	weight=1
درك	weight=1
حرس وطني	weight=1
سجون	weight=1

[Topic] particle code=security weight=2
مكافحة مخدرات	weight=3
مكافحة تهريب مخدرات	weight=3
تهريب مخدرات	weight=3
اتجار بالمخدرات	weight=3
اتجار غير مشروع بالمخدرات	weight=3
مكافحة جريمة	weight=3
مكافحة جرائم	weight=3
مكافحة جريمة منظمة	weight=3
جريمة منظمة	weight=3
جريمة عابرة للحدود	weight=3
جريمة منظمة عابرة للحدود	weight=3
جرائم عابرة للحدود	weight=3
مكافحة اتجار بالبشر	weight=3
اتجار بالبشر	weight=3
اتجار بالأشخاص	weight=3
مكافحة غسل أموال	weight=3
مكافحة غسيل أموال	weight=3
غسل أموال	weight=3
غسيل أموال	weight=3
تبييض أموال	weight=3
مكافحة تزوير	weight=3
تزوير وثائق	weight=3
تدريب شرطة	weight=3
تدريب رجال شرطة	weight=3
ملاحقة مجرمين	weight=3
ملاحقة مطلوبين	weight=3
حماية منشآت	weight=3
أمن منشآت	weight=3
أمن ملاعب	weight=3
أمن فعاليات	weight=3
أمن بطولات	weight=3
أمن كأس العالم	weight=3
ضبط أمن	weight=3
كفالة أمن	weight=3
حفظ أمن	weight=3
حفظ نظام	weight=3
مكافحة شغب	weight=3
معدات شرطة	weight=3
مكافحة تهريب	weight=3
تهريب أسلحة	weight=3
حيازة أسلحة	weight=3
نزع سلاح ميليشيات	weight=3
قوات أمن مشتركة	weight=3

[Topic] adjective code=security weight=2
شرطي	weight=1

[Topic] noun code=security.counterterrorism weight=2
جماعات إرهابية
تنظيمات إرهابية
تنظيم إرهابي	pl=تنظيمات
منظمات إرهابية
تحالف إسلامي عسكري لمحاربة إرهاب	weight=3
تهديدات إرهابية	weight=3
عمليات إرهابية
جرائم إرهابية	weight=3
إرهاب
تطرف
متطرفين	weight=1
إرهابيين	weight=1
خلية إرهابية	pl=خلايا weight=3
فكر إرهابي	weight=3
فكر متطرف	weight=3
تحالف إسلامي عسكري	weight=3
أيديولوجية متطرفة	weight=3
تهديد إرهابي	pl=تهديدات weight=3
خطر إرهابي	pl="أخطار|مخاطر" weight=3
مجموعة إرهابية
جماعة إرهابية
منظمة إرهابية
عناصر إرهابية
عمل إرهابي	pl=أعمال
أعمال إرهابية
هجوم إرهابي	pl=هجمات
هجمات إرهابية
عملية إرهابية
نشاط إرهابي	pl=أنشطة
أنشطة إرهابية
تنظيم متطرف	pl=تنظيمات
تنظيمات متطرفة
جماعة متطرفة
تحالف إسلامي
داعشيين

[Topic] particle code=security.counterterrorism weight=2
مكافحة إرهاب	weight=3
محاربة إرهاب	weight=3
مواجهة إرهاب	weight=3
تصدي للإرهاب	weight=3
تصد للإرهاب	weight=3
حرب على الإرهاب	weight=3
حرب ضد الإرهاب	weight=3
قضاء على الإرهاب	weight=3
مكافحة تطرف	weight=3
محاربة تطرف	weight=3
مواجهة تطرف	weight=3
مكافحة تطرف عنيف	weight=3
مكافحة فكر متطرف	weight=3
مواجهة فكر متطرف	weight=3
محاربة فكر متطرف	weight=3
تمويل إرهاب	weight=3
مكافحة تمويل إرهاب	weight=3
تجفيف منابع إرهاب	weight=3
تجفيف مصادر تمويل إرهاب	weight=3
محاربة تنظيم داعش	weight=3
مكافحة داعش	weight=3
محاربة داعش	weight=3
مقاتلون أجانب	weight=3
مقاتلين أجانب	weight=3
مقاتلين إرهابيين	weight=3
مكافحة عنف متطرف	weight=3
محاربة عنف	weight=3
تعاون ضد الإرهاب	weight=3
قتال تنظيم	weight=3
قتال داعش	weight=3
ضرب داعش	weight=3
ضرب تنظيم	weight=3
دحر داعش	weight=3
دحر إرهاب	weight=3
هزيمة داعش	weight=3
هزيمة تنظيم	weight=3
قضاء على داعش	weight=3
قضاء على تنظيم	weight=3
حرب على داعش	weight=3
حرب على تنظيم	weight=3
حرب ضد داعش	weight=3
حملة ضد داعش	weight=3
ضد تنظيم داعش	weight=3
ضد تنظيم الدولة	weight=3
ضد داعش	weight=3
ضربات ضد داعش	weight=3
محاربة تنظيم	weight=3
مكافحة تنظيم	weight=3
مواجهة تنظيم	weight=3
مواجهة داعش	weight=3
تحالف دولي ضد داعش	weight=3
تحالف دولي لمحاربة داعش	weight=3
تحالف دولي لمكافحة الإرهاب	weight=3
تطهير من الإرهابيين	weight=3
تطهير من داعش	weight=3
ضد الإرهاب	weight=3
ملاحقة إرهابيين	weight=3
قوائم إرهاب	weight=3
قائمة إرهاب	weight=3
خالية من داعش	weight=3
قتال إرهابيين	weight=3
محاربة إرهابيين	weight=3
مكافحة إرهابيين	weight=3
وقاية من التطرف	weight=3
تصدي للتطرف	weight=3
دول ساحل خمس	weight=3
هزيمة إرهاب	weight=3
استئصال إرهاب	weight=3
نبذ عنف وتطرف	weight=3

[Topic] adjective code=security.counterterrorism weight=2
إرهابي	weight=1

[Topic] noun code=security.cyber weight=2
أمن سيبراني	weight=3
أمن إلكتروني	weight=3
أمن معلوماتي	weight=3
أمن رقمي	weight=3
دفاع سيبراني	weight=3
دفاع إلكتروني	weight=3
تهديدات سيبرانية	weight=3
تهديد سيبراني	weight=3
تهديدات إلكترونية	weight=3
هجمات سيبرانية	weight=3
هجوم سيبراني	weight=3
هجمات إلكترونية	weight=3
هجوم إلكتروني	weight=3
جرائم إلكترونية	weight=3
جريمة إلكترونية	pl=جرائم weight=3
جرائم سيبرانية	weight=3
جريمة سيبرانية	pl=جرائم weight=3
جرائم معلوماتية	weight=3
جرائم معلوماتي	weight=3
جريمة معلوماتية	pl=جرائم weight=3
مكافحة جرائم إلكترونية	weight=3
مكافحة جرائم معلوماتية	weight=3
فضاء سيبراني	weight=3
فضاء إلكتروني	weight=3
قرصنة إلكترونية	weight=3
قرصنة معلوماتية	weight=3
حماية معطيات شخصية	weight=3
حماية بيانات شخصية	weight=3
اختراق إلكتروني	pl=اختراقات weight=3
صمود سيبراني	weight=3
مرونة سيبرانية	weight=3
سلامة معلوماتية	weight=3
حرب إلكترونية	weight=3
أمن فضاء سيبراني	weight=3
استجابة لحوادث سيبرانية	weight=3
تعاون سيبراني	weight=3
مجال سيبراني	weight=3
ابتزاز إلكتروني	weight=3
تجسس إلكتروني	weight=3
احتيال إلكتروني	weight=3
حماية إلكترونية	weight=3
حماية رقمية	weight=3

[Topic] particle code=security.cyber weight=2
أمن معلومات	weight=3
أمن شبكات	weight=3
حماية بيانات	weight=3
حماية معلومات	weight=3
حماية شبكات	weight=3
أمن إنترنت	weight=3
خدمات أمن إنترنت	weight=3
أمن بيانات	weight=3
أمن سحابي	weight=3
أمن فضاء إلكتروني	weight=3
حماية فضاء إلكتروني	weight=3
مكافحة قرصنة إلكترونية	weight=3
تصد للهجمات السيبرانية	weight=3
قدرات سيبرانية	weight=3
خصوصية بيانات	weight=3

[Topic] adjective code=security.cyber weight=2
سيبراني	weight=3
سبراني	weight=3

[Topic] noun code=security.borders weight=2
أمن حدودي	weight=3
تعاون حدودي	weight=3
دوريات حدودية	weight=3
معبر حدودي	pl=معابر weight=3
معابر حدودية	weight=3
منفذ حدودي	pl=منافذ weight=3
منافذ حدودية	weight=3
نقاط حدودية	weight=3
هجرة غير شرعية	weight=3
هجرة غير نظامية	weight=3
هجرة غير قانونية	weight=3
هجرة سرية	weight=3
مكافحة هجرة غير شرعية	weight=3
مكافحة هجرة غير نظامية	weight=3
سياج حدودي	weight=3
هجرة
لجوء
مهاجر	pl="مهاجرين|مهاجرون" weight=1
لاجئ	pl="لاجئين|لاجئون" weight=1
جوازات	weight=1
معبر	pl=معابر weight=1
حدود	weight=1
هجرة نظامية	weight=3
هجرة قانونية	weight=3
هجرة شرعية	weight=3
مهاجر غير شرعي	pl=مهاجرين weight=3
مهاجر غير نظامي	pl=مهاجرين weight=3
مهاجرين غير نظاميين	weight=3
نقطة حدودية	pl=نقاط weight=3
بوابة حدودية	weight=3
شريط حدودي	pl=أشرطة weight=3
تنسيق حدودي	weight=3
منطقة حدودية	pl=مناطق weight=3

[Topic] particle code=security.borders weight=2
أمن حدود	weight=3
ضبط حدود	weight=3
مراقبة حدود	weight=3
حماية حدود	weight=3
تأمين حدود	weight=3
حراسة حدود	weight=3
حرس حدود	weight=3
إدارة حدود	weight=3
فتح معابر	weight=3
فتح معبر	weight=3
فتح حدود	weight=3
مكافحة هجرة	weight=3
تهريب مهاجرين	weight=3
تهريب بشر	weight=3
مهربي بشر	weight=3
تدفق مهاجرين	weight=3
تدفق لاجئين	weight=3
طالبي لجوء	weight=3
طالب لجوء	weight=3
طالبو لجوء	weight=3
إعادة طالبي لجوء	weight=3
إعادة مهاجرين	weight=3
إعادة لاجئين	weight=3
ترحيل لاجئين	weight=3
ترحيل مهاجرين	weight=3
ترحيل طالبي لجوء	weight=3
إعادة قبول	weight=3
إعادة قبول مهاجرين	weight=3
توزيع لاجئين	weight=3
توزيع مهاجرين	weight=3
حصص مهاجرين	weight=3
مراكز لجوء	weight=3
مراكز استقبال مهاجرين	weight=3
طلبات لجوء	weight=3
طلب لجوء	weight=3
لم شمل لاجئين	weight=3
جوازات سفر مزورة	weight=3
وثائق سفر	weight=3
ترسيم معابر	weight=3
مهاجرين غير شرعيين
حركة عبور
تنقل أشخاص
منطقة آمنة
منطقة عازلة
منح لجوء	weight=3
حق لجوء	weight=3
إقامة مؤقتة	weight=3
مسارات هجرة	weight=3
منع هجرة	weight=3
وقف هجرة	weight=3
وقف تدفق مهاجرين	weight=3
حد من الهجرة	weight=3
استعادة مهاجرين	weight=3
قبول مهاجرين	weight=3
قبول لاجئين	weight=3
تقاسم لاجئين	weight=3
تقاسم مهاجرين	weight=3
سياسة هجرة	weight=3
سياسة لجوء	weight=3
إصلاح نظام لجوء	weight=3
نظام لجوء	weight=3
أزمة هجرة	weight=3
أزمة مهاجرين	weight=3
أزمة لاجئين	weight=3
مراكز مهاجرين	weight=3
قوارب مهاجرين	weight=3
إنزال مهاجرين	weight=3
مراكز احتجاز مهاجرين	weight=3
نقطة عبور حدودية	weight=3
إغلاق معابر	weight=3
إغلاق معبر	weight=3
إعادة فتح معبر	weight=3
إعادة فتح معابر	weight=3
إدارة معابر	weight=3
إدارة معبر	weight=3
تشغيل معبر	weight=3
تشغيل معابر	weight=3
منفذ بري	weight=3
منافذ برية	weight=3
تسلل عبر الحدود	weight=3
مكافحة تسلل	weight=3
مراقبة حدودية	weight=3
سيطرة على الحدود	weight=3
سياج أمني	weight=3
جدار حدودي	weight=3
حماية حدود خارجية	weight=3
عودة طالبي لجوء	weight=3
رد مهاجرين	weight=3
توزيع طالبي لجوء	weight=3
ترحيل مرفوضين	weight=3

[Topic] adjective code=security.borders weight=2
حدودي	weight=1

[Topic] noun code=security.nonproliferation weight=2
اتفاق نووي	pl=اتفاقات weight=3
اتفاقية نووية	weight=3
صفقة نووية	weight=3
برنامج نووي	pl=برامج weight=3
برامج نووية	weight=3
ملف نووي	weight=3
ملف إيراني نووي	weight=3
مشروع نووي عسكري	weight=3
أسلحة نووية	weight=3
سلاح نووي	pl=أسلحة weight=3
قنبلة نووية	pl=قنابل weight=3
قنبلة ذرية	pl=قنابل weight=3
عدم انتشار نووي	weight=3
منع انتشار نووي	weight=3
منع انتشار أسلحة نووية	weight=3
عدم انتشار أسلحة نووية	weight=3
حظر انتشار أسلحة نووية	weight=3
حظر تجارب نووية	weight=3
تجارب نووية	weight=3
تجربة نووية	pl=تجارب weight=3
نزع سلاح نووي	weight=3
نزع أسلحة نووية	weight=3
إخلاء من أسلحة نووية	weight=3
منطقة خالية من أسلحة نووية	weight=3
منطقة خالية من أسلحة دمار شامل	weight=3
سلاح دمار شامل	pl=أسلحة weight=3
حظر أسلحة كيميائية	weight=3
حظر أسلحة كيماوية	weight=3
حظر أسلحة كيمياوية	weight=3
أسلحة كيميائية	weight=3
أسلحة كيماوية	weight=3
أسلحة كيمياوية	weight=3
سلاح كيميائي	weight=3
سلاح كيماوي	weight=3
تدمير أسلحة كيميائية	weight=3
ترسانة كيميائية	weight=3
ترسانة نووية	weight=3
أسلحة بيولوجية	weight=3
أسلحة جرثومية	weight=3
تخصيب	weight=3
أجهزة طرد مركزي	weight=3
أجهزة طرد مركزية	weight=3
طرد مركزي	weight=3
تفتيش منشآت نووية	weight=3
تفتيش مواقع عسكرية	weight=3
مراقبة أنشطة نووية	weight=3
أنشطة نووية	weight=3
نشاطات نووية	weight=3
نشاط نووي	pl="نشاطات|أنشطة" weight=3
قيود على برنامج نووي	weight=3
حد من برنامج نووي	weight=3
خفض أسلحة نووية	weight=3
خفض ترسانة نووية	weight=3
أسلحة استراتيجية هجومية	weight=3
صواريخ نووية متوسطة مدى	weight=3
قوى نووية متوسطة مدى	weight=3
ضمانات نووية	weight=3
مواد انشطارية	weight=3
بلوتونيوم
حظر ذخائر عنقودية	weight=3
نزع نووي
مفتش	pl="مفتشين|مفتشون" weight=1
منشأة نووية	pl=منشآت weight=3
منشآت نووية	weight=3
موقع نووي	pl=مواقع weight=3
طموح نووي	pl=طموحات weight=3
قدرة نووية	weight=3
قضية نووية	pl=قضايا weight=3
أزمة نووية	weight=3
محادثات نووية	weight=3
مفاوضات نووية	weight=3
مباحثات نووية	weight=3
تفتيش دولي	weight=3
تفتيش نووي	weight=3
أبعاد عسكرية	weight=3
ذخائر عنقودية	weight=3
محادثات نووي	weight=3
تسلح نووي	weight=3
رؤوس نووية	weight=3
رأس نووي	pl=رؤوس weight=3
برنامج صاروخي	pl=برامج weight=3
أنشطة صاروخية	weight=3
اتفاق نووي إيراني	weight=3
ستارت
فوردو
نطنز
عمليات تفتيش

[Topic] particle code=security.nonproliferation weight=2
عدم انتشار	weight=3
منع انتشار	weight=3
حظر انتشار	weight=3
حد من انتشار	weight=3
حظر شامل للتجارب النووية	weight=3
أسلحة دمار شامل	weight=3
تخصيب يورانيوم	weight=3
يورانيوم مخصب	weight=3
مفاعل أراك	weight=3
مفتشين دوليين	weight=3
مفتشون دوليون	weight=3
حد من تسلح	weight=3
حد من أسلحة	weight=3
خفض أسلحة	weight=3
سباق تسلح	weight=3
رقابة على تسلح	weight=3
صواريخ متوسطة مدى	weight=3
نظام ضمانات	weight=3
تصنيع قنبلة	weight=3
خطة عمل شاملة مشتركة	weight=3
تجارة أسلحة	weight=3
حظر ألغام	weight=3
حظر سلاح	weight=3
نزع سلاح
حظر أسلحة
تفتيش على المنشآت	weight=3
تفتيش منشآت	weight=3
تفتيش مواقع	weight=3
نظام تفتيش	weight=3
آليات تحقق	weight=3
آلية تحقق	weight=3
تطوير صواريخ باليستية	weight=3
تطوير صواريخ بالستية	weight=3
برنامج صواريخ	weight=3
برنامج صواريخ باليستية	weight=3
تخلي عن الأسلحة النووية	weight=3
تخل عن السلاح النووي	weight=3
نيو ستارت	weight=3
معاهدة ستارت	weight=3
صواريخ قصيرة ومتوسطة مدى	weight=3
صواريخ قصيرة والمتوسطة مدى	weight=3
ماء ثقيل	weight=3
مياه ثقيلة	weight=3
ألغام مضادة للأفراد	weight=3
ألغام أرضية	weight=3
غاز سارين	weight=3
أسلحة محرمة	weight=3
مستويات تخصيب	weight=3
نسبة تخصيب	weight=3
مخزون يورانيوم	weight=3
يورانيوم منخفض تخصيب	weight=3
يورانيوم عالي تخصيب	weight=3
خفض تخصيب	weight=3
وقف تخصيب	weight=3
مجموعة خمسة زائد واحد	weight=3

[Topic] adjective code=security.nonproliferation weight=2
نووي
كيماوي
ذري

[Topic] noun code=security.disaster weight=2
دفاع مدني	weight=3
حماية مدنية	weight=3
مواجهة كوارث طبيعية	weight=3
كوارث طبيعية	weight=3
كارثة طبيعية	pl=كوارث weight=3
إطفاء
زلازل
فيضانات
سيول
طوارئ نووية	weight=3
طوارئ إشعاعية	weight=3
وقاية مدنية	weight=3
كوارث	weight=1
إنقاذ	weight=1
طوارئ	weight=1
حريق	pl=حرائق weight=1
إسعاف	weight=1
خطة طوارئ	pl=خطط weight=3
حالة طارئة	pl=حالات weight=3
حالات طارئة	weight=3
أزمات طارئة	weight=3
كوارث بيئية	weight=3
خطر طبيعي	pl="أخطار|مخاطر" weight=3
إسعاف وطوارئ	weight=3
إخلاء طبي	weight=3
سلامة وقائية	weight=3

[Topic] particle code=security.disaster weight=2
إدارة كوارث	weight=3
إدارة أزمات	weight=3
مواجهة كوارث	weight=3
استجابة للكوارث	weight=3
استجابة للطوارئ	weight=3
استجابة لحالات طوارئ	weight=3
استجابة لأزمات	weight=3
تأهب للكوارث	weight=3
تأهب لطوارئ	weight=3
حد من كوارث	weight=3
حد من مخاطر كوارث	weight=3
مخاطر كوارث	weight=3
درء كوارث	weight=3
حالات طوارئ	weight=3
إدارة طوارئ	weight=3
خدمات طوارئ	weight=3
بحث وإنقاذ	weight=3
بحث والإنقاذ	weight=3
فرق إنقاذ	weight=3
عمليات إنقاذ	weight=3
مكافحة حرائق	weight=3
إخماد حرائق	weight=3
إطفاء حرائق	weight=3
إنذار مبكر من كوارث	weight=3
مواجهة زلازل	weight=3
حرائق غابات	weight=3
سلامة من حرائق	weight=3
مواجهة طوارئ	weight=3
وقاية من كوارث	weight=3
مواجهة فيضانات	weight=3
مواجهة حرائق	weight=3
مواجهة أزمات	weight=3
تصد للكوارث	weight=3
إدارة مخاطر كوارث	weight=3
إدارة حرائق	weight=3
مكافحة فيضانات	weight=3
إغاثة في حالات كوارث	weight=3
إنقاذ وإغاثة	weight=3
إنقاذ وإطفاء	weight=3
الإطفاء والإنقاذ	weight=3
إطفاء وإنقاذ	weight=3
سيارات إطفاء	weight=3
سيارات إسعاف	weight=3
معدات إطفاء	weight=3
أنظمة إطفاء	weight=3
إنذار من الحرائق	weight=3
إنذار حرائق	weight=3
أنظمة إنذار	weight=3
تدريب دفاع مدني	weight=3
طائرات إطفاء	weight=3
تسونامي	weight=3
رصد زلازل	weight=3
سلامة ووقاية	weight=3
السلامة والوقاية	weight=3
مخاطر طبيعية	weight=3
إدارة أزمات وكوارث	weight=3
إدارة الأزمات والكوارث	weight=3
حوادث بحرية	weight=3

[Topic] noun code=economy weight=2 general
تعاون اقتصادي	weight=3
شراكة اقتصادية	weight=3
تكامل اقتصادي	weight=3
علاقات اقتصادية	weight=3
علاقة اقتصادية	pl=علاقات weight=3
شؤون اقتصادية	weight=3
مجال اقتصادي	weight=3
مجالات اقتصادية	weight=3
تنمية اقتصادية	weight=3
إصلاح اقتصادي	pl=إصلاحات weight=3
إصلاحات اقتصادية	weight=3
نمو اقتصادي	weight=3
تنويع اقتصادي	weight=3
وحدة اقتصادية	weight=3
اندماج اقتصادي	weight=3
رفع عقوبات اقتصادية	weight=3
عقوبات اقتصادية	weight=3
مجلس أعمال	pl=مجالس weight=3
حوار اقتصادي	weight=3
شراكة استراتيجية اقتصادية	weight=3
لجنة اقتصادية مشتركة	weight=3
اقتصاد
تنمية مستدامة
تنمية شاملة
تنمية	weight=1
أعمال	weight=1
إصلاحات هيكلية	weight=3
برنامج اقتصادي	pl=برامج weight=3
سياسة اقتصادية	weight=3
ملف اقتصادي	pl=ملفات weight=3
ملفات اقتصادية	weight=3
قضايا اقتصادية	weight=3
مشروع اقتصادي	pl="مشاريع|مشروعات" weight=3
مشاريع اقتصادية	weight=3
مشروعات اقتصادية	weight=3
قطاع اقتصادي	pl=قطاعات weight=3
قطاعات اقتصادية	weight=3
تبادل اقتصادي	weight=3
حصار اقتصادي	weight=3
مقاطعة اقتصادية	weight=3
حظر اقتصادي	weight=3
اتحاد اقتصادي	weight=3
كتلة اقتصادية	pl=كتل weight=3
تكتل اقتصادي	pl=تكتلات weight=3
انفتاح اقتصادي	weight=3
تحول اقتصادي	weight=3
تمكين قطاع خاص	weight=3
اقتصاد إبداعي	weight=3
اقتصاد تشاركي	weight=3
شراكة تنموية	weight=3
فرص اقتصادية	weight=3
روابط اقتصادية	weight=3
رابطة اقتصادية	pl=روابط weight=3
مشروع ريادي	pl="مشاريع|مشروعات" weight=3
مشاريع ريادية	weight=3
ازدهار اقتصادي	weight=3
استقرار اقتصادي	weight=3
اقتصاد وطني
اقتصاد محلي
تنافسية
قدرة تنافسية
تكامل خليجي
تكامل عربي
تكامل إقليمي
تكامل مغاربي
تكامل	weight=1

[Topic] particle code=economy weight=2 general
تنويع اقتصاد	weight=3
رفع عقوبات	weight=3
إلغاء عقوبات	weight=3
مجلس رجال أعمال	weight=3
مجلس أعمال مشترك	weight=3
منتدى رؤساء تنفيذيين	weight=3
قطاع أعمال
تخفيف عقوبات	weight=3
تجميد عقوبات	weight=3
تعليق عقوبات	weight=3
إعفاء من العقوبات	weight=3
رفع تدريجي للعقوبات	weight=3
رفع جزئي للعقوبات	weight=3
رفع كامل للعقوبات	weight=3
رفع كل عقوبات	weight=3
رفع جميع عقوبات	weight=3
إزالة عقوبات	weight=3
إنهاء عقوبات	weight=3
شراكة بين القطاعين العام والخاص	weight=3
شراكة بين القطاعين	weight=3
شراكة مع القطاع الخاص	weight=3
القطاعين العام والخاص	weight=3
قطاعين حكومي والخاص	weight=3
بيئة أعمال	weight=3
ممارسة أعمال	weight=3
تيسير أعمال	weight=3
قطاع أعمال خاص	weight=3
مجتمع أعمال	weight=3
مجتمعات أعمال	weight=3
منشآت ناشئة	weight=3
مشروعات ناشئة	weight=3
مشاريع ناشئة	weight=3
منشآت متوسطة وصغيرة	weight=3
مشروعات متوسطة وصغيرة	weight=3
مشاريع متوسطة وصغيرة	weight=3
مشاريع متوسطة والصغيرة	weight=3
مشروعات متوسطة والصغيرة	weight=3
مشاريع صغرى	weight=3
مقاولات صغرى	weight=3
مقاولات صغيرة ومتوسطة	weight=3
مقاولات صغرى ومتوسطة	weight=3
مقاولات صغيرة والمتوسطة	weight=3
مقاولات صغرى والمتوسطة	weight=3
أصحاب أعمال	weight=3
رواد ورائدات أعمال	weight=3
رائدات أعمال	weight=3
مسرعة أعمال	weight=3
عقوبات مفروضة
عقوبات دولية
عقوبات أمريكية
عقوبات أميركية
عقوبات غربية
عقوبات أوروبية
عقوبات ثانوية

[Topic] adjective code=economy weight=2 general
اقتصادي	weight=1
تنموي	weight=1

[Topic] noun code=economy weight=2
مشروعات متناهية صغر	weight=3
حاضنة أعمال	pl=حاضنات weight=3
شركات ناشئة	weight=3
شركة ناشئة	pl=شركات weight=3
اقتصاد رقمي	weight=3
اقتصاد دائري	weight=3
اقتصاد معرفي	weight=3
تنمية اقتصاد محلي	weight=3
خصخصة
تخطيط اقتصادي
مصالحة اقتصادية

[Topic] particle code=economy weight=2
قطاع خاص	weight=3
ريادة أعمال	weight=3
رواد أعمال	weight=3
منشآت صغيرة ومتوسطة	weight=3
منشآت صغيرة والمتوسطة	weight=3
مؤسسات صغيرة ومتوسطة	weight=3
مؤسسات صغيرة والمتوسطة	weight=3
شركات صغيرة ومتوسطة	weight=3
شركات صغيرة والمتوسطة	weight=3
مشروعات صغيرة ومتوسطة	weight=3
مشروعات صغيرة والمتوسطة	weight=3
مشاريع صغيرة ومتوسطة	weight=3
مشاريع صغيرة والمتوسطة	weight=3
مشروعات صغيرة	weight=3
مشاريع صغيرة	weight=3
حاضنات أعمال	weight=3
مسرعات أعمال	weight=3
اقتصاد أخضر	weight=3
اقتصاد أزرق	weight=3
اقتصاد معرفة	weight=3
تخصيص مطارات	weight=3
أصحاب مشاريع
رجال أعمال	weight=1
سيدات أعمال	weight=1

[Topic] noun code=economy.trade weight=2
منطقة تجارة حرة	pl=مناطق weight=3
تبادل تجاري	weight=3
تبادلات تجارية	weight=3
مبادلات تجارية	weight=3
تعاون تجاري	weight=3
علاقات تجارية	weight=3
شراكة تجارية	weight=3
شراكة عبر الأطلسي	weight=3
تجارة خارجية	weight=3
تجارة بينية	weight=3
تجارة دولية	weight=3
تجارة ثنائية	weight=3
تجارة إلكترونية	weight=3
حواجز تجارية	weight=3
إزالة حواجز تجارية	weight=3
عوائق تجارية	weight=3
عقبات تجارية	weight=3
قيود تجارية	weight=3
حرب تجارية	weight=3
نزاع تجاري	pl=نزاعات weight=3
خلافات تجارية	weight=3
شهادة منشأ	pl=شهادات weight=3
تبادل سلعي	weight=3
إغراق
سوق مشتركة	pl=أسواق weight=3
سوق حرة	pl=أسواق weight=3
سوق عربية مشتركة	weight=3
سوق أوروبية مشتركة	weight=3
عضوية منظمة تجارة عالمية	weight=3
صادرات غير نفطية	weight=3
معارض تجارية	weight=3
معرض تجاري	pl=معارض weight=3
بعثة تجارية	weight=3
غرفة تجارة	pl=غرف weight=1
ترويج تجاري	weight=3
سلاسل إمداد تجارية	weight=3
تجارة
مجال تجاري
مجالات تجارية
مبادلات
صادرات
واردات
سلسلة إمداد	pl=سلاسل in_defence=defence.logistics
سلسلة توريد	pl=سلاسل in_defence=defence.logistics
سلسلة قيمة	pl=سلاسل
تصدير	weight=1
استيراد	weight=1
تسويق	weight=1
سلع	weight=1
سوق	pl=أسواق weight=1
امتياز تجاري	weight=1
اتفاق تجاري	pl="اتفاقات|اتفاقيات" weight=3
اتفاقية تجارية	pl=اتفاقيات weight=3
عجز تجاري	weight=3
فائض تجاري	weight=3
معاملة تفضيلية	weight=3
أفضلية تجارية	weight=3
تفضيلات تجارية	weight=3
محادثات تجارية	weight=3
مفاوضات تجارية	weight=3
مباحثات تجارية	weight=3
سياسة تجارية	weight=3
حمائية	weight=3
شؤون تجارية	weight=3
تجارة حدودية	weight=3
سوق حدودية	pl=أسواق weight=3
أسواق حدودية	weight=3
تجارة داخلية	weight=3
وكالة تجارية	weight=3
متجر إلكتروني	pl=متاجر weight=3
تسوق إلكتروني	weight=3
فرنشايز	weight=3
فرانشايز	weight=3
هايبرماركت	weight=3
تعاملات تجارية	weight=3
معاملات تجارية	weight=3
مجلس تجاري	weight=3
تكامل تجاري	weight=3
منتدى تجاري	weight=3
اتفاق تبادل حر	weight=3
مساحة تجارية	weight=3
علامة تجارية عالمية	pl=علامات weight=3
قيود كمية	weight=3
تبادلات سلعية	weight=3
روابط تجارية	weight=3
أنشطة تجارية	weight=3
بضائع
متجر	pl=متاجر
تسوق
سوبرماركت
مجوهرات
نافتا
تعاونيات
منتجات محلية
منتجات وطنية
صفقة تجارية
سجاد
تأثيث
مطعم	pl=مطاعم weight=1
مقهى	pl="مقاهي|مقاه" weight=1
توريد	weight=1

[Topic] particle code=economy.trade weight=2
تجارة حرة	weight=3
تبادل حر	weight=3
شراكة عبر المحيط الهادئ	weight=3
تحرير تجارة	weight=3
تسهيل تجارة	weight=3
تعزيز تجارة	weight=3
تنمية تجارة	weight=3
تنمية صادرات	weight=3
تشجيع صادرات	weight=3
زيادة صادرات	weight=3
تجارة خدمات	weight=3
عوائق فنية للتجارة	weight=3
فتح أسواق	weight=3
نفاذ إلى أسواق	weight=3
نفاذ سلع	weight=3
وصول إلى أسواق	weight=3
قواعد منشأ	weight=3
تبادل سلع	weight=3
حركة سلع	weight=3
تدفق سلع	weight=3
تصدير منتجات	weight=3
تصدير سلع	weight=3
استيراد سلع	weight=3
توريد سلع	weight=3
مكافحة إغراق	weight=3
دولة أولى بالرعاية	weight=3
تعزيز صادرات	weight=3
تجارة تجزئة	weight=3
تسويق منتجات
سلاسل إمداد	in_defence=defence.logistics
سلاسل توريد	in_defence=defence.logistics
توزيع منتجات	weight=1
بيع وشراء	weight=1
بيع والشراء	weight=1
سلسلة مطاعم	weight=3
سلسلة مقاهي	weight=3
سلسلة متاجر	weight=3
حق امتياز	weight=3
حقوق امتياز تجاري	weight=3
وكيل حصري	weight=3
توزيع حصري	weight=3
موزع حصري	weight=3
موزع معتمد	weight=3
وكيل معتمد	weight=3
منافذ بيع	weight=3
بيع إلكتروني	weight=3
سلع وخدمات	weight=3
السلع والخدمات	weight=3
سلع وبضائع	weight=3
توريد بضائع	weight=3
توريد منتجات	weight=3
تبادل منتجات	weight=3
تبادل بضائع	weight=3
حركة بضائع	weight=3
دخول بضائع	weight=3
تصدير بضائع	weight=3
استيراد بضائع	weight=3
استيراد منتجات	weight=3
ميزان تجاري	weight=3
معارض ومؤتمرات	weight=3
المعارض والمؤتمرات	weight=3
دخول أسواق	weight=3
تصدير وتسويق	weight=3
تسويق صادرات	weight=3
حماية منافسة	weight=3
تجارة وخدمات	weight=3
تجارة منتجات	weight=3
تجارة إلكترونية عابرة للحدود	weight=3
تجارة ماس	weight=3
عقد توريد
توريد مواد
توريد مستلزمات

[Topic] adjective code=economy.trade weight=2
تجاري	weight=1

[Topic] noun code=economy.investment weight=2
تشجيع وحماية استثمار	weight=3
تشجيع وحماية استثمارات	weight=3
تبادل استثماري	weight=3
تعاون استثماري	weight=3
شراكة استثمارية	weight=3
فرصة استثمارية	pl=فرص weight=3
فرص استثمارية	weight=3
فرص تجارية	weight=3
استثمار أجنبي	weight=3
استثمارات أجنبية	weight=3
استثمار مشترك	pl=استثمارات weight=3
استثمارات مشتركة	weight=3
استثمار أجنبي مباشر	weight=3
استثمارات أجنبية مباشرة	weight=3
صندوق استثمار	pl=صناديق weight=3
صندوق استثماري	pl=صناديق weight=3
صندوق مشترك	pl=صناديق weight=3
صندوق سيادي	pl=صناديق weight=3
صندوق ثروة سيادي	weight=3
استحواذ	weight=3
حصة في شركة	weight=3
مشروع استثماري	pl="مشاريع|مشروعات" weight=3
مشاريع استثمارية	weight=3
مشروعات استثمارية	weight=3
مشروع مشترك	pl="مشاريع|مشروعات" weight=3
مشاريع مشتركة	weight=3
مشروعات مشتركة	weight=3
شركة مشتركة	pl=شركات weight=3
بيئة استثمارية	weight=3
مناخ استثماري	weight=3
منطقة اقتصادية	pl=مناطق weight=3
منطقة اقتصادية خاصة	pl=مناطق weight=3
مناطق اقتصادية	weight=3
منطقة حرة	pl=مناطق weight=3
استثمار	pl=استثمارات
مجال استثماري
مستثمر	pl="مستثمرين|مستثمرون" weight=1
حصة	pl=حصص weight=1
أسهم	weight=1
مساهمة في رأسمال	weight=1
محفظة استثمارية	pl=محافظ weight=3
صفقة استثمارية	weight=3
استثمار صناعي مشترك	weight=3
استثمار مالي	pl=استثمارات weight=3
مستثمر استراتيجي	pl=مستثمرين weight=3
مستثمر أجنبي	pl=مستثمرين weight=3
شراكة رأسمالية	weight=3
مشروع كبير مشترك	weight=3
صندوق استثماري مشترك	pl=صناديق weight=3
شريك مستثمر	weight=3
خدمات استثمارية	weight=3
بنك استثماري	pl=بنوك weight=3
منتدى استثماري	weight=3
مزايا استثمارية	weight=3
حوافز استثمارية	weight=3
حافز استثماري	pl=حوافز weight=3
تدفقات استثمارية	weight=3
اتفاقية استثمارية	pl=اتفاقيات weight=3
امتيازات استثمارية	weight=3
اكتتاب	pl=اكتتابات
ملكية مشتركة

[Topic] particle code=economy.investment weight=2
تشجيع استثمار	weight=3
تشجيع استثمارات	weight=3
تشجيع والحماية استثمار	weight=3
تشجيع والحماية استثمارات	weight=3
تشجيع وحماية متبادلة للاستثمارات	weight=3
تشجيع والحماية متبادلة للاستثمارات	weight=3
حماية استثمار	weight=3
حماية استثمارات	weight=3
حماية متبادلة للاستثمارات	weight=3
جذب استثمار	weight=3
جذب استثمارات	weight=3
استقطاب استثمارات	weight=3
دعم استثمارات	weight=3
دعم استثمار	weight=3
تعزيز استثمار	weight=3
تعزيز استثمارات	weight=3
فرص استثمار	weight=3
استثمار مباشر	weight=3
استثمارات مباشرة	weight=3
شراء حصة	weight=3
شراء حصص	weight=3
شراء أسهم	weight=3
بيع حصة	weight=3
بيع حصص	weight=3
بيع أسهم	weight=3
استحواذ على حصة	weight=3
استحواذ على شركة	weight=3
اندماج شركات	weight=3
اندماج شركتين	weight=3
دمج شركتين	weight=3
تأسيس شركة	weight=3
تأسيس شركة مشتركة	weight=3
إنشاء شركة مشتركة	weight=3
رأس مال جريء	weight=3
رؤوس أموال	weight=3
مناطق حرة	weight=3
مناخ استثمار	weight=3
ترويج استثمار	weight=3
ترويج استثمارات	weight=3
ضخ استثمارات	weight=3
تخصيص أرض
بيع أصول	weight=3
بيع أصوله	weight=3
بيع أصولها	weight=3
شراء أصول	weight=3
بيع شركة	weight=3
شراء شركة	weight=3
بيع نادي	weight=3
شراء نادي	weight=3
شراء سلسلة	weight=3
نسبة من أسهم	weight=3
أسهم شركة	weight=3
حصة حاكمة	weight=3
حصة مسيطرة	weight=3
حصة استراتيجية	weight=3
شريك استراتيجي مستثمر	weight=3
شراكة مع مستثمرين	weight=3
خطاب نوايا للاستثمار	weight=3
صندوق ثروة	weight=3
إدارة أصول	weight=3
إدارة صندوق	weight=3
إدارة استثمارات	weight=3
ترويج فرص	weight=3
خدمة مستثمرين	weight=3
خدمات مستثمرين	weight=3
حقوق مستثمرين	weight=3
منازعات استثمار	weight=3
تسوية منازعات استثمار	weight=3
توطين استثمارات	weight=3
تدفق استثمارات	weight=3
مشاريع استثمار	weight=3
صفقة استحواذ	weight=3
صفقة اندماج	weight=3
عرض استحواذ	weight=3
شراء كامل أسهم	weight=3
مدينة اقتصادية	weight=3
مدن اقتصادية	weight=3
حزمة استثمارات	weight=3
مجموعة مستثمرين	weight=3
رأسمال جريء	weight=3
صندوق رأس مال	weight=3
حوكمة استثمار	weight=3
تملك حصة	weight=3
مساهمة في رأس مال	weight=3
اكتتاب عام	weight=3
اكتتاب أولي	weight=3

[Topic] adjective code=economy.investment weight=2
استثماري	weight=1

[Topic] noun code=economy.finance weight=2
تعاون مالي	weight=3
تعاون مصرفي	weight=3
خدمات مالية	weight=3
خدمات مصرفية	weight=3
خدمات بنكية	weight=3
قطاع مالي	weight=3
قطاع مصرفي	weight=3
قطاع بنكي	weight=3
سوق مالية	pl=أسواق weight=3
أسواق مالية	weight=3
رقابة مالية	weight=3
رقابة مصرفية	weight=3
إشراف مصرفي	weight=3
استقرار مالي	weight=3
سياسة نقدية	weight=3
عملات محلية	weight=3
عملة محلية	weight=3
عملة موحدة	weight=3
عملة مشتركة	weight=3
عملة رقمية	weight=3
اتحاد نقدي	weight=3
وحدة نقدية	weight=3
تحويلات مالية	weight=3
نظام دفع	pl=أنظمة weight=3
مدفوعات إلكترونية	weight=3
مدفوعات رقمية	weight=3
دفع إلكتروني	weight=3
تكنولوجيا مالية	weight=3
تقنية مالية	weight=3
تمويل إسلامي	weight=3
صيرفة إسلامية	weight=3
صكوك	weight=3
سندات	weight=1
قرض ائتماني	pl=قروض weight=3
خط ائتمان	pl=خطوط weight=3
خط ائتماني	pl=خطوط weight=3
تسهيل ائتماني	pl=تسهيلات weight=3
تسهيلات ائتمانية	weight=3
تسهيلات بنكية	weight=3
حزمة إنقاذ	pl=حزم weight=3
خطة إنقاذ مالي	pl=خطط weight=3
إنقاذ مالي	weight=3
خطة إنقاذ	pl=خطط weight=3
احتياجات تمويلية	weight=3
سيولة
دعم ميزانية	weight=3
طرح عام أولي	weight=3
تأمين تكافلي	weight=3
محاسبة قانونية	weight=3
معلومات ائتمانية	weight=3
قرض	pl=قروض
تمويل	weight=1
ائتمان
بنوك	weight=1
مصارف	weight=1
مصرفية
بورصة
تأمين
ديون
مديونية
وديعة	pl=ودائع
نقد	weight=1
محاسبة
بنك	pl=بنوك weight=1
مصرف	pl=مصارف weight=1
مالية	weight=1
إقراض	weight=1
اقتراض	weight=1
ضمان	weight=1
ديون سيادية	weight=3
ديون خارجية	weight=3
اتحاد مصرفي	weight=3
اتحاد بنكي	weight=3
اندماج مصرفي	weight=3
احتياطي نقدي	pl=احتياطيات weight=3
احتياطي أجنبي	pl=احتياطيات weight=3
قرض عقاري	pl=قروض weight=3
قروض عقارية	weight=3
قرض سكني	pl=قروض weight=3
قروض سكنية	weight=3
تمويل سكني	weight=3
تسهيلات تمويلية	weight=3
حلول تمويلية	weight=3
منتجات تمويلية	weight=3
منتجات مصرفية	weight=3
حلول مصرفية	weight=3
بطاقة مصرفية	weight=3
محفظة إلكترونية	pl=محافظ weight=3
محفظة رقمية	pl=محافظ weight=3
عملات مشفرة	weight=3
شمول مالي	weight=3
تثقيف مالي	weight=3
ثقافة مالية	weight=3
توعية مالية	weight=3
موازنة عامة	weight=3
إصلاح مالي	pl=إصلاحات weight=3
سياسة مالية	weight=3
شؤون مالية	weight=3
مسائل مالية	weight=3
ربط مصرفي	weight=3
علاقات مصرفية	weight=3
معاملات مالية	weight=3
معاملات مصرفية	weight=3
تعاملات مالية	weight=3
أصول مجمدة	weight=3
أموال مجمدة	weight=3
أرصدة مجمدة	weight=3
استشارات مالية	weight=3
خدمات تأمينية	weight=3
تحويلات بنكية	weight=3
تحويلات مصرفية	weight=3
حساب مصرفي	pl=حسابات weight=3
قرض ثنائي	pl=قروض weight=3
وقف استثماري	weight=3
دين سيادي	weight=3
دائنين
دائنون
مرابحة
موازنة
حوالات
ادخار
عملات أجنبية
عملة أجنبية
سويفت	weight=1
نقاط بيع
تمويل مشترك
صرافة
صيرفة

[Topic] particle code=economy.finance weight=2
أسواق مال	weight=3
سوق مال	weight=3
مبادلة عملة	weight=3
مبادلة عملات	weight=3
مبادلة عملتين	weight=3
مقايضة عملات	weight=3
تسوية بالعملات المحلية	weight=3
تبادل بالعملات المحلية	weight=3
تحويل أموال	weight=3
أنظمة دفع	weight=3
نظم دفع	weight=3
إصدار صكوك	weight=3
إصدار سندات	weight=3
إعادة هيكلة ديون	weight=3
إعادة هيكلة دين	weight=3
جدولة ديون	weight=3
إعادة جدولة ديون	weight=3
تخفيف ديون	weight=3
إعفاء من ديون	weight=3
إسقاط ديون	weight=3
شطب ديون	weight=3
سداد ديون	weight=3
تسديد ديون	weight=3
تسهيل ممدد	weight=3
ائتمان صادرات	weight=3
ضمان صادرات	weight=3
ضمان استثمار	weight=3
ضمان قرض	weight=3
تمويل مشروعات صغيرة	weight=3
تمويل تجارة	weight=3
توفير سيولة	weight=3
دعم موازنة	weight=3
عجز موازنة	weight=3
صندوق نقد	weight=3
إدراج أسهم	weight=3
إدراج مزدوج	weight=3
إعادة تأمين	weight=3
صرف شريحة	weight=3
شريحة قرض	weight=3
شريحة من القرض	weight=3
شريحة جديدة من القرض	weight=3
دفعة قرض	weight=3
جهات دائنة	weight=3
دول دائنة	weight=3
نادي باريس	weight=3
سداد قرض	weight=3
سداد قروض	weight=3
منطقة يورو	weight=3
برنامج إنقاذ	weight=3
صفقة إنقاذ	weight=3
أموال إنقاذ	weight=3
قرض إنقاذ	weight=3
قروض إنقاذ	weight=3
حزمة تمويل	weight=3
حزمة قروض	weight=3
تحرير سعر صرف	weight=3
نظام صرف	weight=3
نظام صرف دولي	weight=3
نقد أجنبي	weight=3
اندماج بنكين	weight=3
اندماج بنوك	weight=3
دمج بنوك	weight=3
دمج بنكين	weight=3
اندماج مصرفين	weight=3
دمج مصارف	weight=3
اندماج بنك	weight=3
أدوات دين	weight=3
أداة دين	weight=3
دين عام	weight=3
سوق دين	weight=3
أسواق دين	weight=3
أوراق مالية	weight=3
سوق أوراق مالية	weight=3
ضمان مخاطر	weight=3
ضمان قروض	weight=3
ضمانات قروض	weight=3
كفالة قروض	weight=3
تمويل منشآت	weight=3
تمويل مشاريع صغيرة	weight=3
تمويل أصغر	weight=3
تمويل جماعي	weight=3
قرض مشترك	weight=3
قرض مجمع	weight=3
تمويل مجمع	weight=3
تمويل مسكن	weight=3
تمويل سكن	weight=3
تمويل مساكن	weight=3
تمويل شراء مسكن	weight=3
إعادة تمويل	weight=3
بطاقات ائتمان	weight=3
بطاقة ائتمان	weight=3
بطاقات دفع	weight=3
بطاقة دفع	weight=3
دفع عبر الهاتف	weight=3
صراف آلي	weight=3
تحويلات مغتربين	weight=3
تحويلات عاملين	weight=3
آلية دفع	weight=3
آلية مالية	weight=3
تأمين مركبات	weight=3
تأمين سيارات	weight=3
إصدار أدوات دين	weight=3
دعم موازنة عامة	weight=3
مالية عامة	weight=3
إدارة مالية عامة	weight=3
قطاع تأمين	weight=3
شركات تأمين	weight=3
هيكلة ديون	weight=3
شراء ديون	weight=3
تسوية ديون	weight=3
مقاصة وتسوية	weight=3

[Topic] adjective code=economy.finance weight=2
مالي	weight=1
مصرفي	weight=1
بنكي	weight=1
نقدي	weight=1
تمويلي	weight=1
ائتماني	weight=1

[Topic] noun code=economy.tax weight=2
ازدواج ضريبي	weight=3
تجنب ازدواج ضريبي	weight=3
منع ازدواج ضريبي	weight=3
تفادي ازدواج ضريبي	weight=3
تلافي ازدواج ضريبي	weight=3
عدم ازدواج ضريبي	weight=3
ازدواجية ضريبية	weight=3
تجنب ازدواجية ضريبية	weight=3
ازدواج جباية	weight=3
عدم ازدواج جبائي	weight=3
تهرب ضريبي	weight=3
منع تهرب ضريبي	weight=3
مكافحة تهرب ضريبي	weight=3
ضريبة دخل	pl=ضرائب weight=3
ضريبة انتقائية	weight=3
تبادل معلومات ضريبية	weight=3
تبادل معلومات لأغراض ضريبية	weight=3
معلومات ضريبية	weight=3
امتثال ضريبي	weight=3
إعفاء ضريبي	pl=إعفاءات weight=3
إعفاءات ضريبية	weight=3
إصلاح ضريبي	weight=3
نظام ضريبي	weight=3
تعاون ضريبي	weight=3
شؤون ضريبية	weight=3
مسائل ضريبية	weight=3
حوافز ضريبية	weight=3
جباية
ضريبة	pl=ضرائب
ضرائب
اتفاقية ضريبية	pl=اتفاقيات weight=3
معاملة ضريبية	weight=3
تسوية ضريبية	weight=3
تحصيل ضريبي	weight=3
وعاء ضريبي	weight=3
تسهيلات ضريبية	weight=3
تسهيل ضريبي	pl=تسهيلات weight=3
ازدواج زكوي	weight=3
تهرب جبائي	weight=3

[Topic] particle code=economy.tax weight=2
ازدواج ضرائب	weight=3
تهرب من ضرائب	weight=3
تهرب من دفع ضرائب	weight=3
ضرائب على الدخل	weight=3
ضريبة قيمة مضافة	weight=3
ضريبة مضافة	weight=3
ضريبة شركات	weight=3
ضرائب على رأس المال	weight=3
إعفاء من الضرائب	weight=3
إعفاءات من الضرائب	weight=3
إعفاء من ضريبة	weight=3
ضريبة أرباح	weight=3
ضريبة مبيعات	weight=3
ازدواج في الضرائب	weight=3
ازدواج ضريبة	weight=3
نظام ضرائب	weight=3
إدارة ضرائب	weight=3
تحصيل ضرائب	weight=3
تحصيل زكاة	weight=3
شفافية ضريبية	weight=3
تآكل وعاء ضريبي	weight=3
معيار إبلاغ مشترك	weight=3
تبادل تلقائي للمعلومات	weight=3

[Topic] adjective code=economy.tax weight=2
ضريبي
جبائي

[Topic] noun code=economy.customs weight=2
تعاون جمركي	weight=3
اتحاد جمركي	weight=3
تعرفة جمركية	weight=3
تعريفة جمركية	weight=3
تعرفات جمركية	weight=3
تعريفات جمركية	weight=3
رسم جمركي	pl=رسوم weight=3
رسوم جمركية	weight=3
إعفاء جمركي	pl=إعفاءات weight=3
إعفاءات جمركية	weight=3
إعفاء من رسوم جمركية	weight=3
خفض رسوم جمركية	weight=3
إلغاء رسوم جمركية	weight=3
إلغاء تعرفة جمركية	weight=3
إجراءات جمركية	weight=3
تخليص جمركي	weight=3
تسهيلات جمركية	weight=3
مساعدة جمركية	weight=3
مساعدة إدارية جمركية	weight=3
مساعدة إدارية متبادلة في مسائل جمركية	weight=3
مسائل جمركية	weight=3
شؤون جمركية	weight=3
نظام جمركي	weight=3
بيانات جمركية	weight=3
معلومات جمركية	weight=3
ربط جمركي	weight=3
تهريب جمركي	weight=3
مشغل اقتصادي معتمد	weight=3
نقل دولي بري تير	weight=3
جمارك
جمرك	pl=جمارك
تعريفات
ديوانة
حواجز جمركية وتجارية	weight=3
نافذة جمركية	weight=3
سوق جمركية	weight=3
قيود جمركية	weight=3
تعاون جمركي متبادل	weight=3
رقابة جمركية	weight=3
تفتيش جمركي	weight=3
منافذ جمركية	weight=3
منفذ جمركي	pl=منافذ weight=3
بيان جمركي	pl=بيانات weight=3
مخالفات جمركية	weight=3
تفضيل جمركي	pl=تفضيلات weight=3
تخفيض جمركي	pl=تخفيضات weight=3
حرب جمركية	weight=3

[Topic] particle code=economy.customs weight=2
إدخال مؤقت	weight=3
حلول جمارك	weight=3
رسوم استيراد
تخليص بضائع	weight=3
فسح جمركي	weight=3
ترسيم جمركي	weight=3
إعفاء من الرسوم	weight=3
إعفاءات من الرسوم	weight=3
خفض رسوم	weight=3
تخفيض رسوم	weight=3
إلغاء رسوم	weight=3
فرض رسوم	weight=3
رسوم على الواردات	weight=3
رسوم على الصلب	weight=3
رسوم صلب	weight=3
رسوم إضافية	weight=3
حواجز جمركية	weight=3
إزالة رسوم	weight=3
تسهيل عبور بضائع	weight=3
إجراءات عبور	weight=3
دخول وخروج بضائع	weight=3
تعريفات على الواردات	weight=3
تعرفة موحدة	weight=3
نظام تير	weight=3
منطقة جمركية	weight=3

[Topic] adjective code=economy.customs weight=2
جمركي
ديواني

[Topic] noun code=economy.industry weight=2
تعاون صناعي	weight=3 in_defence=defence.industry
تنمية صناعية	weight=3 in_defence=defence.industry
تكامل صناعي	weight=3 in_defence=defence.industry
شراكة صناعية	weight=3 in_defence=defence.industry
مدينة صناعية	pl=مدن weight=3
مدن صناعية	weight=3
منطقة صناعية	pl=مناطق weight=3
مناطق صناعية	weight=3
مجمع صناعي	pl=مجمعات weight=3
مجمعات صناعية	weight=3
قطاع صناعي	weight=3
مشروع صناعي	pl="مشاريع|مشروعات" weight=3
مشاريع صناعية	weight=3
مشروعات صناعية	weight=3
إنتاج صناعي	weight=3
استثمار صناعي	weight=3
وادي صناعي	weight=3
حاضنات صناعية	weight=3
صناعات تحويلية	weight=3
صناعة تحويلية	weight=3
صناعات غذائية	weight=3
صناعات كيماوية	weight=3
صناعات كيميائية	weight=3
صناعات تقليدية	weight=3
صناعات يدوية	weight=3
صناعات حرفية	weight=3
صناعات دوائية	weight=3
صناعات كهربائية	weight=3
صناعات هندسية	weight=3
صناعات معدنية	weight=3
مصنع سيارات	pl=مصانع weight=3
مصنع للسيارات	pl=مصانع weight=3
صناعة بتروكيماوية	pl=صناعات weight=3
صناعة طائرات مدنية	weight=3
صناعة ألواح شمسية	weight=3
تصنيع ألواح شمسية	weight=3
إنتاج ألواح شمسية	weight=3
توطين تقنية	weight=3
تصنيع محلي	weight=3
محتوى محلي	weight=3
تصنيع مشترك	weight=3 in_defence=defence.industry
إنتاج مشترك	weight=3 in_defence=defence.industry
خط إنتاج	pl=خطوط weight=3 in_defence=defence.industry
تعدين
ثروة معدنية	pl=ثروات weight=3
ثروات معدنية	weight=3
معادن
معادن أرضية نادرة	weight=3
معادن استراتيجية	weight=3
موارد معدنية	weight=3
فوسفات	weight=3
فسفاط	weight=3
خامات
مناجم
منجم	pl=مناجم
بوكسيت
ألمنيوم
مساحة جيولوجية	weight=3
مسح جيولوجي	weight=3
جيولوجيا
صناعة	in_defence=defence.industry
تصنيع	in_defence=defence.industry
مصنع	pl=مصانع in_defence=defence.industry
حرف يدوية
منتجات حرفية
منتوجات حرفية
معمل	pl=معامل weight=1
صلب	weight=1
حديد	weight=1
أسمدة
إنتاج	weight=1 in_defence=defence.industry
حرفي	weight=1
ورشة	pl=ورش weight=1
ذهب	weight=1
مجمع بتروكيماوي	pl=مجمعات weight=3
مجمع بتروكيميائي	pl=مجمعات weight=3
مجمع كيماوي	pl=مجمعات weight=3
موقع بتروكيميائي	pl=مواقع weight=3
وحدة صناعية	weight=3
نشاط صناعي	pl=أنشطة weight=3
منتج صناعي	pl=منتجات weight=3
منتجات صناعية	weight=3
معدات صناعية	weight=3
تجمع صناعي	pl=تجمعات weight=3
تجمعات صناعية	weight=3
صناعات بحرية	weight=3
صناعات أساسية	weight=3
صناعات متقدمة	weight=3
صناعات متوسطة	weight=3
صناعة خضراء	weight=3
صناعة ثقيلة	weight=3
صناعة خفيفة	weight=3
صناعات خفيفة	weight=3
صناعات صغيرة	weight=3
صناعات استخراجية	weight=3
صناعات تعدينية	weight=3
صناعات بلاستيكية	weight=3
صناعات جلدية	weight=3
صناعات نسيجية	weight=3
صناعات زراعية	weight=3
حرف تقليدية	weight=3
مدينة حرفية	pl=مدن weight=3
تطوير صناعي	weight=3
قاعدة صناعية	pl=قواعد weight=3
منطقة حرفية	pl=مناطق weight=3
ليثيوم	weight=3
كوبالت	weight=3
مصهر	pl=مصاهر weight=3
درفلة	weight=3
كلنكر	weight=3
تنقيب معدني	weight=3
ثورة صناعية	weight=3
منشأة صناعية	pl=منشآت weight=3
منشآت صناعية	weight=3
مصنع متكامل	pl=مصانع weight=3
إسمنت
كيماويات
مواد كيماوية
جبس
رخام
زجاج
بلاستيك
مطاط
نسيج	weight=1
منسوجات
جلود
أثاث
سيراميك
نحاس
زنك
نيكل
تيتانيوم
كابلات
محركات
تغليف
طاقة إنتاجية	pl=طاقات
حرفيين
موصلات كهربائية
بتروكيماويات تحويلية
ألماس
أحذية
ألبسة

[Topic] particle code=economy.industry weight=2
صناعات ثقيلة	weight=3
صناعة سيارات	weight=3
صناعة مركبات	weight=3
تصنيع سيارات	weight=3
إنتاج سيارات	weight=3
تجميع سيارات	weight=3
صناعة حديد	weight=3
صناعة صلب	weight=3
صناعة ألمنيوم	weight=3
صناعة نسيج	weight=3
صناعة منسوجات	weight=3
غزل ونسيج	weight=3
غزل والنسيج	weight=3
صناعة إسمنت	weight=3
صناعة أسمدة	weight=3
صناعة بتروكيماويات	weight=3
صناعة بلاستيك	weight=3
صناعة ورق	weight=3
صناعة زجاج	weight=3
صناعة سفن	weight=3
بناء سفن	weight=3
صناعة أجزاء طائرات	weight=3
صناعة طيران	weight=3
صناعة جلود	weight=3
صناعة أثاث	weight=3
صناعة إلكترونيات	weight=3
صناعة أشباه موصلات	weight=3
أشباه موصلات	weight=3
صناعة رقائق	weight=3
تصنيع بطاريات	weight=3
توطين صناعة	weight=3
توطين صناعات	weight=3
إنشاء مصنع	weight=3
إنشاء مصانع	weight=3
بناء مصنع	weight=3
إقامة مصنع	weight=3
إقامة مصانع	weight=3
تصنيع قطع غيار	weight=3 in_defence=defence.industry
قطع غيار	weight=3 in_defence=defence.industry
استخراج معادن	weight=3
تنقيب عن معادن	weight=3
تنقيب عن ذهب	weight=3
معادن نادرة	weight=3
معادن حرجة	weight=3
توطين منتجات	weight=3
توطين مواد	weight=3
توطين خدمات	weight=3
توطين تصنيع	weight=3
تعبئة وتغليف	weight=3
التعبئة والتغليف	weight=3
حديد وصلب	weight=3
الحديد والصلب	weight=3
خام حديد	weight=3
قطع سيارات	weight=3
ملابس جاهزة	weight=3
صناعة كابلات	weight=3
صناعة إطارات	weight=3
صناعة ملابس	weight=3
صناعة ألبسة	weight=3
صناعة أدوات	weight=3
صناعة معدات	weight=3
صناعة آلات	weight=3
صناعة بطاريات	weight=3
صناعة رخام	weight=3
صناعة سيراميك	weight=3
صناعة جبس	weight=3
مصنع إطارات	weight=3
مكونات طائرات	weight=3
أجزاء طائرات	weight=3
هياكل طائرات	weight=3
صناعة سيارات كهربائية	weight=3
رخص تعدين	weight=3
رخصة تعدين	weight=3
استغلال مناجم	weight=3
استغلال معادن	weight=3
استكشاف معادن	weight=3
إنتاج فوسفات	weight=3
إنتاج ألمنيوم	weight=3
إنتاج أسمدة	weight=3
إنتاج إسمنت	weight=3
إنتاج حديد	weight=3
إنتاج صلب	weight=3
توريد إسمنت	weight=3
إنشاء خط إنتاج	weight=3
قطاع صناعة	weight=3
قطاع تعدين	weight=3
تطوير صناعة	weight=3
تطوير صناعات	weight=3
تنمية صناعات	weight=3
تأسيس مصنع	weight=3
إنشاء معمل	weight=3

[Topic] adjective code=economy.industry weight=2
صناعي	weight=1 in_defence=defence.industry
تعديني	weight=1

[Topic] noun code=economy.labour weight=2
قوة عاملة	pl=قوى weight=3
يد عاملة	pl="أيدي|أياد" weight=3
عمالة منزلية	weight=3
عاملة منزلية	pl=عاملات weight=3
استقدام عمالة منزلية	weight=3
استقدام	weight=3
توظيف عمالة منزلية	weight=3
سوق عمل	pl=أسواق weight=3
شؤون عمالية	weight=3
نقابات عمالية	weight=3
سلامة مهنية	weight=3
صحة وسلامة مهنية	weight=3
ضمان اجتماعي	weight=3
تأمينات اجتماعية	weight=3
تغطية اجتماعية	weight=3
تقاعد
سعودة	weight=3
ترخيص مهني	weight=3
تراخيص مهنية	weight=3
اتفاق اجتماعي	weight=3
موارد بشرية	weight=3
توظيف
عمالة
بطالة
عمال	weight=1
نقابي
كوادر بشرية
تنمية موارد بشرية
وظيفة	pl=وظائف weight=1
أجور	weight=1
مركزية نقابية	weight=3
مركزيات نقابية	weight=3
منظمة نقابية	weight=3
هيئة نقابية	weight=3
مفاوضة جماعية	weight=3
مفاوضة اجتماعية	weight=3
اتفاقية جماعية	weight=3
حقوق عمالية	weight=3
إدماج مهني	weight=3
إدماج اقتصادي	weight=3
اندماج مهني	weight=3
فحص مهني	weight=3
اعتماد مهني	weight=3
عمالة أجنبية	weight=3
عمالة ماهرة	weight=3
عمالة موسمية	weight=3
عمالة مدربة	weight=3
عمالة مؤقتة	weight=3
عمالة مخالفة	weight=3
تنظيم نقابي	weight=3
حريات نقابية	weight=3
خدمة منزلية	weight=3
إرشاد مهني	weight=3
مسار وظيفي	weight=3
فرص وظيفية	weight=3
فرصة وظيفية	pl=فرص weight=3
معارض توظيف	weight=3
معرض توظيف	pl=معارض weight=3
مهارات مهنية	weight=3
مطالب عمالية	weight=3
تشغيل ذاتي	weight=3
قوى بشرية	weight=3
رواتب
مرتبات
إضراب	pl=إضرابات
نقابات
تعمين
بحرنة
تمهير
كوادر وطنية
كفاءات وطنية
خريجين وخريجات
مهارات بشرية

[Topic] particle code=economy.labour weight=2
قوى عاملة	weight=3
أيدي عاملة	weight=3
عمالة وافدة	weight=3
عاملات منازل	weight=3
عاملين بالخدمة المنزلية	weight=3
عمال منازل	weight=3
عمال منزليين	weight=3
استقدام عمالة	weight=3
استقدام عمال	weight=3
توظيف عمالة	weight=3
توظيف شباب	weight=3
توظيف مواطنين	weight=3
توظيف كوادر	weight=3
خلق فرص عمل	weight=3
فرص عمل	weight=3
فرص توظيف	weight=3
تشغيل شباب	weight=3
تشغيل عمالة	weight=3
أسواق عمل	weight=3
حقوق عمال	weight=3
حماية عمال	weight=3
حماية عمالة	weight=3
حقوق عمالة	weight=3
شؤون عمل	weight=3
علاقات عمل	weight=3
نقابات عمال	weight=3
صحة والسلامة مهنية	weight=3
حماية أجور	weight=3
توطين وظائف	weight=3
إحلال عمالة	weight=3
تنظيم هجرة عمالة	weight=3
هجرة عمالة	weight=3
هجرة قانونية للعمل	weight=3
اعتراف بالمؤهلات المهنية	weight=3
اعتراف متبادل بالمهن	weight=3
مهن حرة	weight=3
عمل لائق	weight=3
عمل عن بعد	weight=3
زيادة أجور	weight=3
تشغيل شبان
حد أدنى للأجور	weight=3
حد أدنى للأجر	weight=3
حد أدنى من الأجور	weight=3
أجر أدنى	weight=3
رفع أجور	weight=3
رفع رواتب	weight=3
زيادة رواتب	weight=3
تحسين أجور	weight=3
صرف رواتب	weight=3
دفع رواتب	weight=3
رواتب موظفين	weight=3
مستحقات موظفين	weight=3
إضراب عن العمل	weight=3
إنهاء إضراب	weight=3
فك إضراب	weight=3
تعليق إضراب	weight=3
إلغاء إضراب	weight=3
وقف إضراب	weight=3
نقابة عمال	weight=3
اتحاد عمال	weight=3
عاطلين عن العمل	weight=3
باحثين عن عمل	weight=3
باحث عن عمل	weight=3
مناصب شغل	weight=3
فرص شغل	weight=3
سوق شغل	weight=3
نزاعات شغل	weight=3
قانون شغل	weight=3
مدونة شغل	weight=3
حوادث شغل	weight=3
قانون عمل	weight=3
أنظمة عمل	weight=3
تشغيل وتنمية	weight=3
التشغيل والتنمية	weight=3
تشغيل خريجين	weight=3
تشغيل عاطلين	weight=3
تشغيل يد عاملة	weight=3
تشغيل أيدي عاملة	weight=3
إدماج في سوق العمل	weight=3
تدريب على رأس العمل	weight=3
تدريب منتهي بالتوظيف	weight=3
تدريب منته بالتوظيف	weight=3
تدريب مبتدئ بالتوظيف	weight=3
تأهيل وتوظيف	weight=3
تدريب وتوظيف	weight=3
التدريب والتوظيف	weight=3
توظيف وتدريب	weight=3
التأهيل والتوظيف	weight=3
توظيف خريجين	weight=3
توظيف نساء	weight=3
توظيف مواطنات	weight=3
توظيف سعوديين	weight=3
استقطاب خريجين	weight=3
استقطاب كفاءات	weight=3
توطين كوادر	weight=3
توطين مهن	weight=3
توطين كوادر هندسية	weight=3
تدريب عاملين	weight=3
تدريب موظفين	weight=3
عمل مرن	weight=3
عمل حر	weight=3
توظيف ذوي إعاقة	weight=3
مهارات سوق عمل	weight=3
مهارات عمل	weight=3
متطلبات سوق عمل	weight=3
احتياجات سوق عمل	weight=3
عمال مهاجرين	weight=3
عمال أجانب	weight=3
عمال زراعيين	weight=3
عمال موسميين	weight=3
عاملات موسميات	weight=3
عاملات في الخدمة المنزلية	weight=3
عمالة مصرية	weight=3
تصاريح عمل	weight=3
تصريح عمل	weight=3
رخص عمل	weight=3
رخصة عمل	weight=3
تأشيرات عمل	weight=3
تأشيرة عمل	weight=3
إرسال عمالة	weight=3
إيفاد عمال	weight=3
إيفاد عمالة	weight=3
مكاتب استقدام	weight=3
شركات استقدام	weight=3
تسريح عمال	weight=3
تسريح موظفين	weight=3
فصل عمال	weight=3
ظروف عمل	weight=3
إحلال وظائف	weight=3
توفير وظائف	weight=3
خلق وظائف	weight=3
استحداث وظائف	weight=3
توفير فرص وظيفية	weight=3
مكتب تشغيل	weight=3
مكاتب تشغيل	weight=3
مفتشية شغل	weight=3
حقوق نقابية	weight=3
صاحب عمل	weight=3
أصحاب عمل	weight=3
منتدى عمل	weight=3
سوق عمل سعودي	weight=3

[Topic] adjective code=economy.labour weight=2
عمالي	weight=1
مهني	weight=1
وظيفي	weight=1

[Topic] noun code=economy.tourism weight=2
تعاون سياحي	weight=3
مجال سياحي	weight=3
قطاع سياحي	weight=3
تنمية سياحية	weight=3
ترويج سياحي	weight=3
تسويق سياحي	weight=3
تبادل سياحي	weight=3
تنشيط سياحي	weight=3
استثمار سياحي	weight=3
مشروع سياحي	pl="مشاريع|مشروعات" weight=3
مشاريع سياحية	weight=3
مشروعات سياحية	weight=3
منتجع سياحي	pl=منتجعات weight=3
منتجعات سياحية	weight=3
منتجع	pl=منتجعات weight=1
مدينة سياحية	pl=مدن weight=3
مدينة ترفيهية	pl=مدن weight=3
مدن ترفيهية	weight=3
وجهة سياحية	pl=وجهات weight=3
وجهات سياحية	weight=3
سياحة بيئية	weight=3
سياحة علاجية	weight=3
سياحة دينية	weight=3
سياحة ثقافية	weight=3
سياحة مستدامة	weight=3
إرشاد سياحي	weight=3
فندقة	weight=3
قطاع فندقي	weight=3
خدمات فندقية	weight=3
وفود سياحية	weight=3
أفواج سياحية	weight=3
حجوزات سياحية	weight=3
مدينة ألعاب	pl=مدن weight=3
متنزه ترفيهي	pl=متنزهات weight=3
حديقة ترفيهية	pl=حدائق weight=3
سياح	weight=1
سياحة
فندق	pl=فنادق weight=1
ضيافة	weight=1
ترفيه	code=culture
مخيمات سياحية
وجهة ترفيهية	weight=3
وجهة ساحلية	weight=3
رحلة سياحية	pl=رحلات weight=3
برنامج سياحي	pl=برامج weight=3
موقع سياحي	pl=مواقع weight=3
مواقع سياحية	weight=3
منطقة سياحية	pl=مناطق weight=3
مرشد سياحي	pl=مرشدين weight=3
حركة سياحية	weight=3
منتج سياحي	pl=منتجات weight=3
سياحة ترفيهية	weight=3
سياحة ريفية	weight=3
سياحة شاطئية	weight=3
سياحة تراثية	weight=3
سياحة رياضية	weight=3
سياحة داخلية	weight=3
سياحة وافدة	weight=3
منشأة سياحية	pl=منشآت weight=3
منشآت سياحية	weight=3
غرفة فندقية	pl=غرف weight=3
غرف فندقية	weight=3
وحدة فندقية	weight=3
تدريب سياحي	weight=3
تعليم فندقي	weight=3
استثمارات سياحية	weight=3
موسم سياحي	pl=مواسم weight=3
معرض سياحي	pl=معارض weight=3
سفر وسياحة	weight=3
سائح	pl="سياح|سائحين"
نزل فندقي
شاليه	pl=شاليهات
ملاهي

[Topic] particle code=economy.tourism weight=2
قطاع سياحة	weight=3
تنشيط سياحة	weight=3
إدارة فنادق	weight=3
إدارة فندق	weight=3
تشغيل فنادق	weight=3
تشغيل فندق
إنشاء فندق	weight=3
وكالات سفر	weight=3
رحلات سياحية	weight=3
برامج سياحية	weight=3
وجهات سفر	weight=3
شركات سياحة	weight=3
شركة سياحة	weight=3
وكالات سياحة	weight=3
مكاتب سياحة	weight=3
تبادل أفواج	weight=3
جذب سياح	weight=3
استقطاب سياح	weight=3
ترويج لسياحة	weight=3
تطوير سياحة	weight=3
إنعاش سياحة	weight=3
قطاع ضيافة	weight=3
قطاع فنادق	weight=3
إنشاء منتجع	weight=3
إنشاء منتجعات	weight=3
تطوير منتجع	weight=3
تطوير منتجعات	weight=3
سياحة وآثار	weight=3
السياحة والآثار	weight=3
سياحة وسفر	weight=3
السياحة والسفر	weight=3
سياحة وتراث	weight=3
السياحة والتراث	weight=3
حجز فنادق	weight=3
بناء فنادق	weight=3
إنشاء فنادق	weight=3
شقق فندقية	weight=3
مشروع بحر أحمر	weight=3
تنمية سياحة	weight=3
سياحة صحراوية	weight=3
برنامج مسافر	weight=3
مدينة ملاه	weight=3
مدن ملاهي	weight=3
شركات طيران وسياحة	weight=3

[Topic] adjective code=economy.tourism weight=2
سياحي
فندقي
ترفيهي

[Topic] noun code=economy.aid weight=2
مساعدة مالية	weight=3
مساعدات مالية	weight=3
مساعدة إنمائية	weight=3
مساعدات إنمائية	weight=3
مساعدة تنموية	weight=3
مساعدات تنموية	weight=3
معونة مالية	weight=3
معونة اقتصادية	weight=3
معونات اقتصادية	weight=3
معونة أمريكية	weight=3
معونة أميركية	weight=3
مساعدة اقتصادية	weight=3
مساعدات اقتصادية	weight=3
مساعدات خارجية	weight=3
مساعدة فنية	weight=3
مساعدات فنية	weight=3
مساعدة تقنية	weight=3
مساعدة مالية كلية	weight=3
خطة مساعدة	pl=خطط weight=3
خطة مساعدات	pl=خطط weight=3
منحة مالية	pl=منح weight=3
منح مالية	weight=3
هبة مالية	weight=3
دعم مالي	weight=3
دعم تنموي	weight=3
تعاون إنمائي	weight=3
تعاون تنموي	weight=3
تعاون من أجل التنمية	weight=3
تمويل تنموي	weight=3
تمويل إنمائي	weight=3
تمويل مشاريع تنموية	weight=3
تمويل مشروعات تنموية	weight=3
مشروعات تنموية	weight=3
مشاريع تنموية	weight=3
مشروع تنموي	pl="مشاريع|مشروعات" weight=3
تنمية دولية	weight=3
تنمية ريفية	weight=3
تنمية محلية	weight=3
تنمية مجتمعية اقتصادية	weight=3
تمكين اقتصادي	weight=3
قرض ميسر	pl=قروض weight=3
قرض تنموي	pl=قروض weight=3
قرض إنمائي	pl=قروض weight=3
مانحين
هبة
منحة	pl=منح weight=1
معونة
معونات
مساعدات	weight=1
فقر
إعمار
مساعدة	weight=1
تبرع	pl=تبرعات weight=1
برنامج تنموي	pl=برامج weight=3
برامج تنموية	weight=3
برنامج إنمائي	pl=برامج weight=3
مشروع إنمائي	pl="مشاريع|مشروعات" weight=3
منحة تنموية	pl=منح weight=3
منحة أوروبية	pl=منح weight=3
منحة أمريكية	pl=منح weight=3
منحة أميركية	pl=منح weight=3
منحة يابانية	pl=منح weight=3
منحة سعودية	pl=منح weight=3
تمويل ميسر	pl=تمويلات weight=3
قرض طويل أجل	pl=قروض weight=3
مساعدة تنموية رسمية	weight=3
إعانة مالية	weight=3
صندوق إنمائي	pl=صناديق weight=3
تعاون إنمائي دولي	weight=3
جهات مانحة	weight=3
جهة مانحة	weight=3
دعم إنمائي	weight=3
شراكة إنمائية	weight=3
إعانات
مانحون

[Topic] particle code=economy.aid weight=2
برنامج مساعدة	weight=3
برنامج مساعدات	weight=3
إعادة إعمار	weight=3
صندوق إعادة إعمار	weight=3
مكافحة فقر	weight=3
حد من فقر	weight=3
تخفيف فقر	weight=3
تقليص فقر	weight=3
قروض ميسرة	weight=3
قرض حسن	weight=3
دول مانحة	weight=3
دعم يمن	weight=3
مشروعات تنمية	weight=3
مشاريع تنمية	weight=3
تمويل مشاريع تنمية	weight=3
قرض من صندوق	weight=3
قرض لتمويل	weight=3
منحة لتمويل	weight=3
منحة لا ترد	weight=3
منح لا ترد	weight=3
دعم صغار مزارعين	weight=3
إعمار مناطق متضررة	weight=3
إعمار غزة	weight=3
إعمار عراق	weight=3
إعمار سوريا	weight=3
إعمار يمن	weight=3
مساعدة من أجل التنمية	weight=3
مساعدات أوروبية	weight=3
مساعدات أمريكية	weight=3
مساعدات أميركية	weight=3
تعهدات مانحين	weight=3
مؤتمر مانحين	weight=3
تمكين مجتمعات	weight=3
تعاون جنوب جنوب	weight=3
مشاريع صغيرة مدرة للدخل	weight=3
سبل عيش	weight=3
تحسين سبل عيش	weight=3

[Topic] adjective code=economy.aid weight=2
إنمائي	weight=1

[Topic] noun code=economy.standards weight=2
مواصفة قياسية	pl=مواصفات weight=3
مواصفات قياسية	weight=3
لوائح فنية	weight=3
تقييس	weight=3
معايير موحدة	weight=3
شهادة مطابقة	pl=شهادات weight=3
شهادة جودة	pl=شهادات weight=3
حلال
مترولوجيا	weight=3
معايرة	weight=3
غش تجاري	weight=3
مكافحة غش تجاري	weight=3
ملكية فكرية	weight=3
حماية ملكية فكرية	weight=3
حقوق ملكية فكرية	weight=3
ملكية صناعية	weight=3
براءة اختراع	pl=براءات weight=3
علامة تجارية مسجلة	pl=علامات weight=3
علامات تجارية	weight=3
مواصفات
مقاييس
معايير فنية
جودة	weight=1
مطابقة
معايير	weight=1
اعتماد	weight=1
علامة تجارية مقلدة	pl=علامات weight=3
سلع مقلدة	weight=3
منتجات مقلدة	weight=3
بنية تحتية للجودة	weight=3
مطابقة فنية	weight=3
مختبر قياس	pl=مختبرات weight=3
نظام جودة	pl="أنظمة|نظم" weight=3
مؤشر جغرافي	pl=مؤشرات weight=3
مؤشرات جغرافية	weight=3
ملكية أدبية	weight=3
مصنف فني	pl=مصنفات weight=3

[Topic] particle code=economy.standards weight=2
مواصفات ومقاييس	weight=3
مواصفات والمقاييس	weight=3
توحيد مقاييس	weight=3
توحيد معايير	weight=3
توحيد مواصفات	weight=3
تقييم مطابقة	weight=3
جهات تقييم مطابقة	weight=3
شهادات مطابقة	weight=3
شهادات جودة	weight=3
اعتراف متبادل بشهادات	weight=3
اعتراف متبادل بشهادات مطابقة	weight=3
اعتراف متبادل	weight=3
اعتماد حلال	weight=3
منتجات حلال	weight=3
شهادات حلال	weight=3
رقابة على منتجات حلال	weight=3
منتج حلال	weight=3
رقابة على منتجات	weight=3
سلامة منتجات	weight=3
جودة منتجات	weight=3
ضبط جودة	weight=3
مراقبة جودة	weight=3
إدارة جودة	weight=3
علامة جودة	weight=3
أوزان ومقاييس	weight=3
أوزان والمقاييس	weight=3
مختبرات معايرة	weight=3
اعتماد مختبرات	weight=3
مختبرات فحص	weight=3
فحص منتجات	weight=3
حماية مستهلك	weight=3
براءات اختراع	weight=3
حقوق مؤلف	weight=3
ملاءمة تشريعات	weight=3
جهاز تقييس	weight=3
مواءمة تشريعات	weight=3
مواءمة معايير	weight=3
معايير دولية موحدة	weight=3
شهادة حلال	weight=3
شهادة اعتماد	weight=3
منح شهادات مطابقة	weight=3
لوائح وتشريعات فنية	weight=3
مطابقة مواصفات	weight=3
مقارنات مرجعية	weight=3
قياس ومعايرة	weight=3
القياس والمعايرة	weight=3
سحب منتجات	weight=3
استدعاء مركبات	weight=3
استدعاء سيارات	weight=3
عيب مصنعي	weight=3
عيوب تصنيع	weight=3
حقوق تأليف	weight=3
حماية حقوق مؤلف	weight=3
حقوق براءة	weight=3
تسجيل براءات	weight=3
تسجيل علامات	weight=3
فحص براءات	weight=3
سلامة سلع	weight=3
كود بناء	weight=3
جهة اعتماد	weight=3
جهات اعتماد	weight=3
مختبر فحص	weight=3

[Topic] noun code=economy.realestate weight=2
تطوير عقاري	weight=3
تنمية عقارية	weight=3
استثمار عقاري	weight=3
قطاع عقاري	weight=3
سوق عقارية	weight=3
مشروع عقاري	pl="مشاريع|مشروعات" weight=3
مشاريع عقارية	weight=3
مشروعات عقارية	weight=3
تمويل عقاري	weight=3
رهن عقاري	weight=3
تسجيل عقاري	weight=3
وحدة سكنية	pl=وحدات weight=3
وحدات سكنية	weight=3
مشروع سكني	pl="مشاريع|مشروعات" weight=3
مشاريع سكنية	weight=3
مشروعات سكنية	weight=3
مجمع سكني	pl=مجمعات weight=3
مجمعات سكنية	weight=3
مدينة سكنية	pl=مدن weight=3
بناء وحدات سكنية	weight=3
إسكان اجتماعي	weight=3
تعمير
أعمال إنشائية	weight=3
مقاولات
مشروع إنشائي	pl="مشاريع|مشروعات" weight=3
تطوير عمراني	weight=3
تنمية عمرانية	weight=3
تخطيط عمراني	weight=3
مركز عمراني	pl=مراكز weight=3
تطوير حضري	weight=3
تنمية حضرية	weight=3
مدينة ذكية	pl=مدن code=technology weight=3
مركز تجاري	pl=مراكز weight=3
مجمع تجاري	pl=مجمعات weight=3
مول تجاري	weight=3
مساحة مكتبية	pl=مساحات weight=3
قطعة أرض	pl=قطع weight=3
أرض صناعية	pl=أراضي weight=3
أبراج سكنية	weight=3
عاصمة إدارية جديدة	weight=3
إسكان
عقار	pl=عقارات
عقارات
بنية تحتية	pl=بنى
بنية أساسية
مساكن
أراضي	weight=1
تشييد	weight=1
إنشاءات	weight=1
مبنى	pl="مباني|مبان" weight=1
تأجير	weight=1
إيجار	weight=1
مخطط سكني	pl=مخططات weight=3
مخططات سكنية	weight=3
مخطط عمراني	pl=مخططات weight=3
مجمع إداري	pl=مجمعات weight=3
مبنى إداري	pl="مباني|مبان" weight=3
مدينة متكاملة	pl=مدن weight=3
دعم سكني	weight=3
منتج سكني	pl=منتجات weight=3
منتجات سكنية	weight=3
حلول سكنية	weight=3
إسكان تنموي	weight=3
إسكان خيري	weight=3
ضاحية سكنية	pl=ضواحي weight=3
حي سكني	pl=أحياء weight=3
شقة سكنية	pl=شقق weight=3
شقق سكنية	weight=3
فلل سكنية	weight=3
برج سكني	pl=أبراج weight=3
تطوير ساحلي	weight=3
سجل عقاري	pl=سجلات weight=3
تثمين عقاري	weight=3
تقييم عقاري	weight=3
وساطة عقارية	weight=3
تسويق عقاري	weight=3
منطقة تجارية	pl=مناطق weight=3
تنمية حضرية مستدامة	weight=3
أعمال خرسانية	weight=3
أعمال مدنية	weight=3
أعمال هندسية	weight=3
مطور عقاري	weight=3
شركة عقارية	weight=3
عمران حضري	weight=3
عشوائيات
فلل
شقق
مسكن
واجهة بحرية	pl=واجهات
خدمات هندسية
متنزه	pl=متنزهات
تشطيبات
خرسانة
ناطحة سحاب	pl=ناطحات
مقاول رئيسي

[Topic] particle code=economy.realestate weight=2
مدن جديدة	weight=3
بناء مساكن	weight=3
إسكان ميسر	weight=3
مساكن ميسرة	weight=3
أعمال بناء	weight=3
مقاولات بناء	weight=3
تخطيط مدن	weight=3
تأجير مكاتب	weight=3
تأجير مساحة	weight=3
تأجير أراضي	weight=3
بناء وتشغيل
بناء والتشغيل
تحسين وتجميل	weight=3
تجميل مداخل	weight=3
تحسين مداخل	weight=3
تجميل مدن	weight=3
تجميل شوارع	weight=3
تطوير مدينة	weight=3
تطوير أراضي	weight=3
تطوير أراض	weight=3
تطوير عقارات	weight=3
تطوير مخططات	weight=3
إنشاء مدينة	weight=3
بناء مدينة	weight=3
إقامة مدينة	weight=3
إنشاء مبنى	weight=3
إنشاء مباني	weight=3
إنشاء مبان	weight=3
بناء مقر	weight=3
إنشاء مقر	weight=3
ترميم مباني	weight=3
ترميم منازل	weight=3
ترميم مساكن	weight=3
بناء منازل	weight=3
إنشاء مساكن	weight=3
إنشاء وحدات سكنية	weight=3
بناء شقق	weight=3
بناء فلل	weight=3
دعم سكن	weight=3
تملك مسكن	weight=3
تملك مساكن	weight=3
تملك منازل	weight=3
إسكان شباب	weight=3
توفير مساكن	weight=3
توفير سكن	weight=3
توفير إسكان	weight=3
تطوير أحياء	weight=3
تطوير حي	weight=3
تطوير واجهة	weight=3
أحياء سكنية	weight=3
مناطق عشوائية	weight=3
مركز تسوق	weight=3
مراكز تسوق	weight=3
إدارة مرافق	weight=3
إدارة أملاك	weight=3
إدارة عقارات	weight=3
بيع عقارات	weight=3
تسجيل عيني	weight=3
مواد بناء	weight=3
شركات مقاولات	weight=3
شركة مقاولات	weight=3
أعمال تشييد	weight=3
أعمال إنشاء	weight=3
أعمال تشطيب	weight=3
أعمال ترميم	weight=3
أعمال صيانة مباني	weight=3
قطاع بناء	weight=3
قطاع تشييد	weight=3
قطاع إسكان	weight=3
قطاع عقارات	weight=3
بناء وتشييد	weight=3
البناء والتشييد	weight=3
تصميم وبناء	weight=3
تصميم معماري	weight=3
هندسة معمارية	weight=3
استشارات هندسية	weight=3
إشراف هندسي	weight=3
تجديد حضري	weight=3
حدائق عامة	weight=3
حديقة عامة	weight=3
تطوير وسط مدينة	weight=3
إنشاء مركز متكامل	weight=3
تأهيل مباني	weight=3

[Topic] adjective code=economy.realestate weight=2
عقاري	weight=1
إنشائي	weight=1
عمراني	weight=1
سكني	weight=1

[Topic] noun code=energy weight=2 general
تعاون في الطاقة	weight=3
تعاون طاقوي	weight=3
أمن طاقوي	weight=3
مشروع طاقة	pl="مشاريع|مشروعات" weight=3
كفاءة طاقية	weight=3
كفاءة طاقوية	weight=3
نجاعة طاقية	weight=3
تحكم في طاقة	weight=3
تحول طاقي	weight=3
انتقال طاقي	weight=3
تحول في الطاقة	weight=3
طاقة

[Topic] particle code=energy weight=2 general
قطاع طاقة	weight=3
أمن طاقة	weight=3
أمن إمدادات طاقة	weight=3
إمدادات طاقة	weight=3
إنتاج طاقة	weight=3
مشاريع طاقة	weight=3
مشروعات طاقة	weight=3
مصادر طاقة	weight=3
موارد طاقة	weight=3
كفاءة طاقة	weight=3
ترشيد طاقة	weight=3
ترشيد استهلاك طاقة	weight=3
شراكة طاقة	weight=3
حوار طاقة	weight=3
سياسات طاقة	weight=3
أسواق طاقة	weight=3
سوق طاقة	weight=3
ملف طاقة	weight=3
مجال طاقة	weight=3
مزيج طاقة	weight=3
خدمات طاقة	weight=3
تعاون طاقة	weight=3
استهلاك طاقة	weight=3
كفاءة استهلاك طاقة	weight=3
استخدام طاقة	weight=3

[Topic] adjective code=energy weight=2 general
طاقوي
طاقي

[Topic] noun code=energy.oil_gas weight=2
غاز طبيعي	weight=3
غاز طبيعي مسال	weight=3
غاز صخري	weight=3
نفط صخري	weight=3
حقل نفط	pl=حقول weight=3
حقل غاز	pl=حقول weight=3
حقل نفطي	pl=حقول weight=3
حقول نفطية	weight=3
بئر نفط	pl=آبار weight=3
حفر بحري	weight=3
منصة حفر	pl=منصات weight=3
إنتاج نفطي	weight=3
سوق نفط	pl=أسواق weight=3
سوق نفطية	weight=3
صادرات نفطية	weight=3
خط أنابيب	pl=خطوط weight=3
خط غاز	pl=خطوط weight=3
أنبوب نفط	pl=أنابيب weight=3
أنبوب غاز	pl=أنابيب weight=3
أنابيب غاز طبيعي	weight=3
مصفاة	pl="مصافي|مصاف"
مصفاة نفط	pl=مصافي weight=3
معمل تكرير	pl=معامل weight=3
تكرير
مشتقات نفطية	weight=3
منتجات نفطية	weight=3
منتجات بترولية	weight=3
مواد بترولية	weight=3
محروقات	weight=3
بنزين
بتروكيماويات	weight=3
بتروكيمياويات	weight=3
بتروكيميائيات	weight=3
مجمع بتروكيماويات	pl=مجمعات weight=3
مجمع للبتروكيماويات	pl=مجمعات weight=3
قطاع نفطي	weight=3
صناعة نفطية	weight=3
صناعة بترولية	weight=3
تعاون نفطي	weight=3
خدمات نفطية	weight=3
امتياز نفطي	pl=امتيازات weight=3
امتيازات نفطية	weight=3
مشاركة في إنتاج نفط	weight=3
عقد نفطي	pl=عقود weight=3
عقود نفطية	weight=3
مشاريع نفطية	weight=3
مخزون نفطي	weight=3
هيدروكربونات
ثروة نفطية	weight=3
ثروة بترولية	weight=3
نفط
بترول
غاز	weight=1
وقود	weight=1
أوبك	weight=1
آبار	weight=1
منصة بحرية	weight=3
منصة نفطية	weight=3
بئر استكشافية	pl=آبار weight=3
بئر نفطية	pl=آبار weight=3
بئر غازية	pl=آبار weight=3
آبار استكشافية	weight=3
آبار إنتاجية	weight=3
آبار نفطية	weight=3
آبار تطويرية	weight=3
احتياطيات نفطية	weight=3
مكمن نفطي	pl=مكامن weight=3
مادة هيدروكربونية	pl=مواد weight=3
مواد هيدروكربونية	weight=3
موارد هيدروكربونية	weight=3
مشتقات بترولية	weight=3
منتجات مكررة	weight=3
منتجات بتروكيماوية	weight=3
منتجات بتروكيميائية	weight=3
مواد بتروكيماوية	weight=3
مشروع بتروكيماوي	pl="مشاريع|مشروعات" weight=3
مشروع بتروكيميائي	pl="مشاريع|مشروعات" weight=3
شحنة نفطية	weight=3
إيرادات نفطية	weight=3
عائدات نفطية	weight=3
منشأة نفطية	pl=منشآت weight=3
منشآت نفطية	weight=3
مشروع نفطي	pl="مشاريع|مشروعات" weight=3
حقل غازي	pl=حقول weight=3
خط غازي	pl=خطوط weight=3
وقود أحفوري	weight=3
أنبوب نفطي	pl=أنابيب weight=3
استكشافات نفطية	weight=3
اكتشافات بترولية	weight=3
استثمارات نفطية	weight=3
استثمارات بترولية	weight=3
توسع نفطي	weight=3
ثروة هيدروكربونية	pl=ثروات weight=3
قطاع بترولي	weight=3
تنقيب
حفارة
حفارات
مكامن
إيثيلين
ميثانول
بولي إيثيلين
بوليمرات
أوليفينات
ديزل
سولار
مازوت
كيروسين
بتومين
برميل	pl=براميل weight=1
زيادة إمدادات

[Topic] particle code=energy.oil_gas weight=2
نفط خام	weight=3
نفط وغاز	weight=3
نفط والغاز	weight=3
غاز مسال	weight=3
غاز مسيل	weight=3
غاز بترول مسال	weight=3
قوارير غاز	weight=3
حقول نفط	weight=3
حقول غاز	weight=3
آبار نفط	weight=3
آبار غاز	weight=3
حفر آبار	weight=3
خدمات حفر	weight=3
منصات حفر	weight=3
تنقيب عن نفط	weight=3
تنقيب عن غاز	weight=3
تنقيب عن بترول	weight=3
استكشاف نفط	weight=3
استكشاف غاز	weight=3
استخراج نفط	weight=3
استخراج غاز	weight=3
إنتاج نفط	weight=3
إنتاج غاز	weight=3
خفض إنتاج	weight=3
خفض إنتاج نفط	weight=3
زيادة إنتاج نفط	weight=3
تجميد إنتاج	weight=3
تجميد إنتاج نفط	weight=3
سقف إنتاج	weight=3
حصص إنتاج	weight=3
أسعار نفط	weight=3
أسواق نفط	weight=3
تصدير نفط	weight=3
تصدير غاز	weight=3
صادرات نفط	weight=3
صادرات غاز	weight=3
استيراد نفط	weight=3
استيراد غاز	weight=3
توريد غاز	weight=3
توريد نفط	weight=3
إمدادات نفط	weight=3
إمدادات غاز	weight=3
تزويد بالغاز	weight=3
شراء نفط	weight=3
شراء غاز	weight=3
بيع نفط	weight=3
بيع غاز	weight=3
خطوط أنابيب	weight=3
أنابيب غاز	weight=3
أنابيب نفط	weight=3
مصافي تكرير	weight=3
تكرير نفط	weight=3
تكرير بترول	weight=3
مشتقات نفط	weight=3
قطاع نفط	weight=3
قطاع بترول	weight=3
قطاع غاز	weight=3
صناعة نفط	weight=3
مشروعات بترول	weight=3
تخزين نفط	weight=3
محطات وقود	weight=3
ناقلات نفط	weight=3
توزيع غاز	weight=3
تقاسم غاز	weight=3
منطقة مقسومة
حفر بئر	weight=3
حفر بري	weight=3
حفر أفقي	weight=3
حفر استكشافي	weight=3
حفر تطويري	weight=3
معدات حفر	weight=3
قاع بئر	weight=3
خدمات آبار	weight=3
صيانة آبار	weight=3
صيانة حقول	weight=3
خدمات حقول	weight=3
منطقة امتياز	weight=3
مناطق امتياز	weight=3
امتياز بحري	weight=3
امتيازات بحرية	weight=3
امتياز بري	weight=3
امتيازات برية	weight=3
امتياز حقل	weight=3
امتياز حقول	weight=3
امتياز منطقة	weight=3
حقوق امتياز بحري	weight=3
حقل بحري	weight=3
حقول بحرية	weight=3
حقول برية	weight=3
حقول مشتركة	weight=3
حقل مشترك	weight=3
زاكوم سفلي	weight=3
زاكوم علوي	weight=3
أم شيف ونصر	weight=3
أم اللولو	weight=3
حقل ظهر	weight=3
حقل نور	weight=3
حقل تمار	weight=3
حقل لوثيان	weight=3
حقل ليفياثان	weight=3
حقل درة	weight=3
حقل شرارة	weight=3
حقل مجنون	weight=3
حقل رميلة	weight=3
غرب قرنة	weight=3
بارس جنوبي	weight=3
خام مربان	weight=3
خام برنت	weight=3
خام عربي	weight=3
خام بصرة	weight=3
خام خفيف	weight=3
خام ثقيل	weight=3
تخزين خام	weight=3
تسويق خام	weight=3
نقل خام	weight=3
ضخ خام	weight=3
ضخ نفط	weight=3
مسح زلزالي	weight=3
مسوحات زلزالية	weight=3
مسح سيزمي	weight=3
مسوح سيزمية	weight=3
مسح اهتزازي	weight=3
احتياطي نفط	weight=3
احتياطيات نفط	weight=3
احتياطي غاز	weight=3
احتياطيات غاز	weight=3
خزانات نفط	weight=3
خزانات وقود	weight=3
مستودعات وقود	weight=3
مستودعات نفط	weight=3
محطة وقود	weight=3
محطات بنزين	weight=3
محطة بنزين	weight=3
تعبئة وقود	weight=3
تعبئة غاز	weight=3
سيارات بالغاز	weight=3
توصيل غاز	weight=3
شبكة غاز	weight=3
شبكات غاز	weight=3
توزيع وقود	weight=3
توزيع محروقات	weight=3
توريد وقود	weight=3
إمدادات وقود	weight=3
تزويد بالوقود	weight=3
تزويد بالنفط	weight=3
توريد مشتقات	weight=3
توريد محروقات	weight=3
استيراد محروقات	weight=3
استيراد مشتقات	weight=3
وقود طائرات	weight=3
وقود سفن	weight=3
زيوت تشحيم	weight=3
غاز مصاحب	weight=3
غاز حامضي	weight=3
غاز جاف	weight=3
غاز مضغوط	weight=3
غاز منزلي	weight=3
غاز طبيعي مضغوط	weight=3
إسالة غاز	weight=3
تسييل غاز	weight=3
محطة إسالة	weight=3
محطات إسالة	weight=3
إعادة تغويز	weight=3
وحدة تغويز	weight=3
محطة غاز	weight=3
معالجة غاز	weight=3
تجميع غاز	weight=3
مصفاة تكرير	weight=3
مصفاة بترول	weight=3
مصافي بترول	weight=3
توسعة مصفاة	weight=3
إنشاء مصفاة	weight=3
بناء مصفاة	weight=3
تطوير مصفاة	weight=3
طاقة تكريرية	weight=3
صناعة تكرير	weight=3
تكسير هيدروجيني	weight=3
نقل نفط	weight=3
نقل غاز	weight=3
خط نفط	weight=3
سيل شمالي	weight=3
سيل جنوبي	weight=3
سيل تركي	weight=3
نورد ستريم	weight=3
ترك ستريم	weight=3
تورك ستريم	weight=3
تنقيب استكشافي	weight=3
تنقيب بحري	weight=3
رخصة تنقيب	weight=3
رخص تنقيب	weight=3
تراخيص تنقيب	weight=3
تنقيب وإنتاج	weight=3
التنقيب والإنتاج	weight=3
تنقيب واستكشاف	weight=3
استكشاف وإنتاج	weight=3
الاستكشاف والإنتاج	weight=3
استكشاف وتنقيب	weight=3
الاستكشاف والتنقيب	weight=3
بحث عن بترول	weight=3
بحث عن نفط	weight=3
بحث عن غاز	weight=3
استكشاف بترول	weight=3
استخراج بترول	weight=3
إنتاج بترول	weight=3
تصدير بترول	weight=3
تقاسم إنتاج	weight=3
اقتسام إنتاج	weight=3
تخفيض إنتاج	weight=3
تقليص إنتاج	weight=3
خفض إمدادات	weight=3
تثبيت إنتاج	weight=3
خفض معروض	weight=3
أوبك بلس	weight=3
أوبك +	weight=3
منتجين مستقلين	weight=3
دول منتجة للنفط	weight=3
دول مصدرة للنفط	weight=3
مليون برميل
ملايين براميل
ألف برميل
برميل يوميا
برميل نفط	weight=3
تجارة نفط	weight=3
تسويق نفط	weight=3
شحنة نفط	weight=3
شحنات نفط	weight=3
شحنة غاز	weight=3
شحنات غاز	weight=3
شحنات خام	weight=3
ناقلة نفط	weight=3
ناقلات غاز	weight=3
عائدات نفط	weight=3
إيرادات نفط	weight=3
أسطوانات غاز	weight=3
سعر نفط	weight=3
أسعار وقود	weight=3
تطوير حقل	weight=3
تطوير حقول	weight=3
تطوير آبار	weight=3

[Topic] adjective code=energy.oil_gas weight=2
نفطي
بترولي
غازي
بتروكيماوي
بتروكيميائي
بتروكيمياوي
هيدروكربوني
سيزمي

[Topic] noun code=energy.renewable weight=2
طاقة متجددة	pl=طاقات weight=3
طاقات متجددة	weight=3
طاقة نظيفة	pl=طاقات weight=3
طاقة بديلة	pl=طاقات weight=3
طاقة مستدامة	weight=3
طاقة شمسية	weight=3
طاقة ريحية	weight=3
طاقة كهروضوئية	weight=3
طاقة كهرومائية	weight=3
طاقة مائية	weight=3
طاقة حرارية أرضية	weight=3
طاقة حرارة أرضية	weight=3
طاقة حيوية	weight=3
وقود حيوي	weight=3
طاقة هيدروجينية	weight=3
هيدروجين	weight=3
محطة شمسية	weight=3
محطة طاقة شمسية	pl=محطات weight=3
محطة ريحية	weight=3
محطة رياح	pl=محطات weight=3
محطة هوائية	weight=3
محطات هوائية	weight=3
محطة فوطوضوئية	weight=3
محطة كهروضوئية	weight=3
فوطوضوئي
مزرعة رياح	pl=مزارع weight=3
مجمع طاقة شمسية	pl=مجمعات weight=3
ألواح شمسية	weight=3
لوح شمسي	pl=ألواح weight=3
خلايا شمسية	weight=3
خلايا كهروضوئية	weight=3
مصادر متجددة	weight=3
توليد طاقة شمسية	weight=3
خطة طاقة شمسية	weight=3
سوق كربون طوعي	weight=3
مجمع شمسي	pl=مجمعات weight=3
سخان شمسي	pl=سخانات weight=3
ديزل حيوي	weight=3
غاز حيوي	weight=3
بيوغاز	weight=3
إيثانول حيوي	weight=3
مزرعة شمسية	pl=مزارع weight=3
محطات شمسية كهروضوئية	weight=3
خلية شمسية	pl=خلايا weight=3
خلية وقود	pl=خلايا weight=3

[Topic] particle code=energy.renewable weight=2
طاقة خضراء	weight=3
طاقة رياح	weight=3
هيدروجين أخضر	weight=3
هيدروجين أزرق	weight=3
هيدروجين نظيف	weight=3
أمونيا خضراء	weight=3
أمونيا زرقاء	weight=3
مصادر طاقة متجددة	weight=3
توليد كهرباء من الرياح	weight=3
توليد كهرباء من الشمس	weight=3
تحويل نفايات إلى طاقة	weight=3
توربينات رياح	weight=3
مشروع طاقة شمسية	weight=3
مشاريع طاقة شمسية	weight=3
مشروعات طاقة شمسية	weight=3
مشاريع طاقة متجددة	weight=3
مشروعات طاقة متجددة	weight=3
مشروع طاقة متجددة	weight=3
مشاريع متجددة	weight=3
إنتاج طاقة شمسية	weight=3
إنتاج طاقة متجددة	weight=3
إنتاج هيدروجين	weight=3
إنتاج هيدروجين أخضر	weight=3
طاقة أمواج	weight=3
طاقة مد	weight=3
إنارة بالطاقة الشمسية	weight=3
مشروع رياح	weight=3
قطاع طاقة متجددة	weight=3
تخزين طاقة متجددة	weight=3

[Topic] adjective code=energy.renewable weight=2
شمسي	weight=1
كهروضوئي	weight=1

[Topic] noun code=energy.nuclear weight=2
طاقة نووية	weight=3
طاقة نووية سلمية	weight=3
طاقة نووية مدنية	weight=3
طاقة ذرية	weight=3
طاقة ذرية مدنية	weight=3
استخدام سلمي للطاقة النووية	pl=استخدامات weight=3
استخدام طاقة نووية	weight=3
أغراض سلمية نووية	weight=3
محطة نووية	pl=محطات weight=3
محطة طاقة نووية	pl=محطات weight=3
محطات طاقة نووية	weight=3
محطة كهرباء نووية	weight=3
محطات نووية	weight=3
مفاعل نووي	pl=مفاعلات weight=3
مفاعلات نووية	weight=3
مفاعل بحثي	pl=مفاعلات weight=3
مفاعلات نمطية صغيرة	weight=3
وقود نووي	weight=3
نفايات نووية	weight=3
تعاون نووي	weight=3
تعاون نووي مدني	weight=3
تعاون نووي سلمي	weight=3
برنامج نووي سلمي	pl=برامج weight=3
برنامج نووي مدني	pl=برامج weight=3
سلمية برنامج نووي	weight=3
تكنولوجيا نووية	weight=3
تقنية نووية	weight=3
تقنيات نووية	weight=3
أمان نووي	weight=3
سلامة نووية	weight=3
وقاية إشعاعية	weight=3
رقابة نووية	weight=3
هندسة نووية	weight=3
محطة الضبعة النووية	weight=3
يورانيوم
اندماج نووي	weight=3
مفاعل	pl=مفاعلات
إشعاعات
مشروع نووي سلمي	pl=مشاريع weight=3
برنامج طاقة نووية	pl=برامج weight=3
علوم نووية	weight=3
خبرة نووية	weight=3
صناعة نووية	weight=3
بنية تحتية نووية	weight=3

[Topic] particle code=energy.nuclear weight=2
استخدامات سلمية للطاقة النووية	weight=3
استخدامات سلمية للطاقة الذرية	weight=3
استخدام سلمي للطاقة الذرية	weight=3
نفايات مشعة	weight=3
تحلية مياه بالطاقة النووية	weight=3
محطة الضبعة	weight=3
تعدين يورانيوم	weight=3
برنامج نووي للأغراض السلمية	weight=3
بناء مفاعل	weight=3
بناء مفاعلات	weight=3
إنشاء مفاعل	weight=3
بناء محطة نووية	weight=3
محطة براكة	weight=3
محطة أكويو	weight=3
محطة بوشهر	weight=3
تزويد بالوقود النووي	weight=3
طاقة نووية سعودية	weight=3

[Topic] noun code=energy.electricity weight=2
توليد طاقة كهربائية	weight=3
إنتاج طاقة كهربائية	weight=3
شبكة كهرباء	pl=شبكات weight=3
شبكة كهربائية	pl=شبكات weight=3
شبكة نقل كهرباء	pl=شبكات weight=3
شبكات كهربائية	weight=3
شبكات ذكية	weight=3
ربط كهربائي	weight=3
خط ربط كهربائي	pl=خطوط weight=3
خطوط ربط كهربائي	weight=3
خط كهرباء	pl=خطوط weight=3
محطة كهرباء	pl=محطات weight=3
محطة كهربائية	pl=محطات weight=3
محطة توليد كهرباء	pl=محطات weight=3
محطة توليد	pl=محطات weight=3
محطة تحويل	pl=محطات weight=3
محطة كهرومائية	pl=محطات weight=3
محطة ضخ	pl=محطات weight=3
محطة حرارية	pl=محطات weight=3
طاقة كهربائية	weight=3
شراء طاقة كهربائية	weight=3
خدمة كهربائية	weight=3
عدادات ذكية	weight=3
سد كهرومائي	pl=سدود weight=3
كهربة
كهرباء
محولات	weight=1
توربينة غازية	weight=3
توربين غازي	pl=توربينات weight=3
توربينات غازية	weight=3
توربينات بخارية	weight=3
محطة غازية	weight=3
محطة بخارية	weight=3
مولد كهربائي	pl=مولدات weight=3
محول كهربائي	pl=محولات weight=3
تيار كهربائي	weight=3
ربط طاقوي	weight=3
منظومة كهربائية	weight=3
قدرة كهربائية	weight=3
معدات كهربائية	weight=3
خطوط كهربائية	weight=3
شبكة توزيع كهرباء	pl=شبكات weight=3
توربينات
إنارة
عدادات
ميغاواط
ميجاوات
ميغاوات
ميجاواط
جيجاوات
غيغاواط
كيلووات
كيلوواط

[Topic] particle code=energy.electricity weight=2
توليد كهرباء	weight=3
توليد طاقة	weight=3
إنتاج كهرباء	weight=3
نقل كهرباء	weight=3
توزيع كهرباء	weight=3
شبكات كهرباء	weight=3
محطات كهرباء	weight=3
محطات توليد	weight=3
محطات تحويل كهرباء	weight=3
كهرباء وماء	weight=3
كهرباء والماء	weight=3
قطاع كهرباء	weight=3
شراء كهرباء	weight=3
بيع كهرباء	weight=3
استيراد كهرباء	weight=3
تصدير كهرباء	weight=3
تزويد بالكهرباء	weight=3
إمداد بالكهرباء	weight=3
عدادات كهرباء	weight=3
تخزين طاقة	weight=3
بطاريات تخزين	weight=3
ربط مع شبكات	weight=3
ربط شبكات كهرباء	weight=3
تجارة طاقة	weight=3
تبادل طاقة	weight=3
تبادل كهرباء	weight=3
تجارة كهرباء	weight=3
سوق كهرباء	weight=3
أسواق كهرباء	weight=3
استهلاك كهرباء	weight=3
توزيع طاقة	weight=3
معدات توزيع	weight=3
دورة مركبة	weight=3
دورة مزدوجة	weight=3
مولد كهرباء	weight=3
مولدات كهرباء	weight=3
خطوط نقل طاقة	weight=3
خطوط نقل كهرباء	weight=3
جهد عال	weight=3
جهد عالي	weight=3
جهد فائق	weight=3
جهد متوسط	weight=3
كابلات كهرباء	weight=3
إنارة شوارع	weight=3
إنارة طرق	weight=3
منتج مستقل للطاقة	weight=3
إنتاج مستقل للطاقة	weight=3
تعرفة كهرباء	weight=3
إيصال كهرباء	weight=3
تغذية كهربائية	weight=3
شبكات دول مجاورة	weight=3
بيع طاقة كهربائية	weight=3
توزيع وبيع كهرباء	weight=3
مشاريع كهرباء	weight=3
مشروعات كهرباء	weight=3
إنشاء محطة كهرباء	weight=3
محطة توليد طاقة	weight=3

[Topic] adjective code=energy.electricity weight=2
كهربائي

[Topic] noun code=water weight=2
موارد مائية	weight=3
ثروة مائية	weight=3
أمن مائي	weight=3
تحلية
محطة تحلية	pl=محطات weight=3
محطات تحلية	weight=3
إدارة موارد مائية	weight=3
صرف صحي	weight=3
شبكة مياه	pl=شبكات weight=3
محطة مياه	pl=محطات weight=3
محطة معالجة	pl=محطات weight=3
حصص مائية	weight=3
حصة مائية	pl=حصص weight=3
سد	pl=سدود weight=1
سدود
أحواض مائية	weight=3
حوض مائي	weight=3
أنهار دولية	weight=3
مياه جوفية	weight=3
خزان مياه	pl=خزانات weight=3
خدمات مائية	weight=3
مشروع مائي	pl="مشاريع|مشروعات" weight=3
مشاريع مائية	weight=3
مياه
ماء	weight=1
سد مائي	pl=سدود weight=3
خزان جوفي	pl=خزانات weight=3
قناة مائية	pl=قنوات weight=3
أحواض جوفية	weight=3
مياه سطحية	weight=3
تعاون مائي	weight=3
مصدر مائي	pl=مصادر weight=3
مصادر مائية	weight=3
ملف مائي	pl=ملفات weight=3
شبكة مائية	weight=3
خزن استراتيجي مائي	weight=3
سقيا
خزان	pl=خزانات
مضخات

[Topic] particle code=water weight=2
تحلية مياه	weight=3
تحلية مياه بحر	weight=3
مياه شرب	weight=3
مياه صالحة للشرب	weight=3
ماء صالح للشرب	weight=3
مياه نهر	weight=3
مياه النيل	weight=3
تقاسم مياه	weight=3
توزيع مياه	weight=3
إدارة مياه	weight=3
معالجة مياه	weight=3
معالجة مياه صرف	weight=3
تطهير مياه	weight=3
شبكات مياه	weight=3
محطات مياه	weight=3
سد النهضة	weight=3
حوض النيل	weight=3
أنهار عابرة للحدود	weight=3
هندسة أنهار	weight=3
حصاد مياه	weight=3
ترشيد مياه	weight=3
نقل مياه	weight=3
ناقل البحرين	weight=3
شح مياه	weight=3
ندرة مياه	weight=3
مشروعات مياه	weight=3
بئر ارتوازية	weight=3
بئر جوفية	weight=3
بئر مياه	weight=3
آبار مياه	weight=3
آبار ارتوازية	weight=3
آبار جوفية	weight=3
آبار سطحية	weight=3
حفر آبار مياه	weight=3
حفر آبار ارتوازية	weight=3
حفر آبار جوفية	weight=3
مياه صرف	weight=3
مياه معالجة	weight=3
مياه أمطار	weight=3
تصريف مياه	weight=3
تصريف سيول	weight=3
تصريف مياه أمطار	weight=3
درء سيول	weight=3
درء أخطار سيول	weight=3
شبكات صرف	weight=3
شبكة صرف	weight=3
محطات صرف	weight=3
خطوط مياه	weight=3
خط مياه	weight=3
خطوط نقل مياه	weight=3
عدادات مياه	weight=3
توصيل مياه	weight=3
ضخ مياه	weight=3
ضخ مياه شرب	weight=3
إمداد بالمياه	weight=3
تزويد بالمياه	weight=3
إمدادات مياه	weight=3
سقيا ماء	weight=3
مياه مشتركة	weight=3
مياه عابرة للحدود	weight=3
أنهار مشتركة	weight=3
أحواض أنهار	weight=3
ملء سد	weight=3
ملء خزان	weight=3
ملء وتشغيل	weight=3
ملء والتشغيل	weight=3
تشغيل سد	weight=3
إنشاء سد	weight=3
بناء سد	weight=3
بناء سدود	weight=3
إنشاء سدود	weight=3
مياه والصرف الصحي	weight=3
مياه وصرف صحي	weight=3
عيون مياه	weight=3
أنابيب مياه	weight=3
نزح بيارات	weight=3
مياه دجلة	weight=3
مياه فرات	weight=3
قطاع مياه	weight=3
محطة تنقية	weight=3
محطات تنقية	weight=3
تنقية مياه	weight=3
إعادة استخدام مياه	weight=3
كشف تسربات مياه	weight=3
خزان استراتيجي	weight=3

[Topic] adjective code=water weight=2
مائي

[Topic] noun code=transport weight=2 general
تعاون في النقل	weight=3
نقل مستدام	weight=3
مواصلات
ربط بري	weight=3
نقل	weight=1
سفلتة	weight=3
تعبيد	weight=3
طريق سيار	pl=طرق weight=3
طرق سيارة	weight=3
طريق مزدوج	pl=طرق weight=3
طريق دائري	pl=طرق weight=3
طريق ساحلي	pl=طرق weight=3
طريق دولي	pl=طرق weight=3
طريق رئيسي	pl=طرق weight=3
طرق رئيسية	weight=3
طرق زراعية	weight=3
طرق برية	weight=3
كوبري	pl=كباري weight=3
إشارة مرورية	weight=3
إشارة ضوئية	weight=3
حركة مرورية	weight=3
ازدحام مروري	weight=3
نقل تشاركي	weight=3
نقل ثقيل	weight=3
نقل بالحافلات	weight=3
قاطرة
مونوريل	weight=3
قطار كهربائي	pl=قطارات weight=3
قطار خفيف	pl=قطارات weight=3
ربط سككي	weight=3
محطة سككية	weight=3
تخزين مبرد	weight=3
قرية لوجستية	pl=قرى weight=3
منصة لوجستية	weight=3
مركبة كهربائية	weight=3
سيارة ذاتية القيادة	pl=سيارات weight=3
سيارات ذاتية القيادة	weight=3
هندسة مرورية	weight=3
نقل متعدد الوسائط	weight=3
ممر تجاري	pl=ممرات weight=3
رصف
تقاطع	pl=تقاطعات
سكك
تاكسي
توصيل	weight=1
مستودع	pl=مستودعات
مناولة
طرود
نظام تخزين	pl=أنظمة
نفق بحري

[Topic] particle code=transport weight=2 general
نقل ومواصلات	weight=3
نقل والمواصلات	weight=3
قطاع نقل	weight=3
خدمات نقل	weight=3
نقل ركاب	weight=3
نقل بضائع	weight=3
بنية تحتية للنقل	weight=3
سفلتة مخططات	weight=3
سفلتة طرق	weight=3
سفلتة شوارع	weight=3
سفلتة طريق	weight=3
تعبيد طرق	weight=3
تعبيد طريق	weight=3
تعبيد شوارع	weight=3
رصف طرق	weight=3
رصف شوارع	weight=3
رصف طريق	weight=3
رصف وإنارة	weight=3
سفلتة وإنارة	weight=3
تهيئة طرق	weight=3
تأهيل طرق	weight=3
تأهيل طريق	weight=3
إعادة تأهيل طرق	weight=3
إصلاح طرق	weight=3
توسعة طريق	weight=3
توسعة طرق	weight=3
توسيع طريق	weight=3
ازدواج طريق	weight=3
ازدواجية طريق	weight=3
تنفيذ طرق	weight=3
تنفيذ طريق	weight=3
استكمال طريق	weight=3
استكمال طرق	weight=3
تطوير طريق	weight=3
تطوير طرق	weight=3
مشاريع طرق	weight=3
مشروعات طرق	weight=3
مشروع طريق	weight=3
طرق وجسور	weight=3
الطرق والجسور	weight=3
جسور وأنفاق	weight=3
الجسور والأنفاق	weight=3
سلامة طرق	weight=3
مواقف سيارات	weight=3
سيارات أجرة	weight=3
سيارة أجرة	weight=3
تأجير سيارات	weight=3
تطبيقات نقل	weight=3
خدمات توصيل	weight=3
خدمة توصيل	weight=3
توصيل طلبات	weight=3
توصيل طرود	weight=3
نقل طالبات	weight=3
نقل طلاب	weight=3
نقل معلمات	weight=3
نقل موظفين	weight=3
عربات قطار	weight=3
عربات مترو	weight=3
عربات سكك	weight=3
خط قطار	weight=3
خطوط قطار	weight=3
محطة قطار	weight=3
محطات قطار	weight=3
محطة مترو	weight=3
محطات مترو	weight=3
خط مترو	weight=3
خطوط مترو	weight=3
محطة حافلات	weight=3
قطار حرمين	weight=3
قطار خليجي	weight=3
إنشاء جسور	weight=3
إنشاء أنفاق	weight=3
إنشاء نفق	weight=3
صيانة جسور	weight=3
صيانة شوارع	weight=3
مركز توزيع	weight=3
مراكز توزيع	weight=3
سلسلة تبريد	weight=3
سلاسل تبريد	weight=3
تخزين وتوزيع	weight=3
التخزين والتوزيع	weight=3
شحن سيارات كهربائية	weight=3

[Topic] noun code=transport weight=2
نقل بري	weight=3
نقل بري دولي	weight=3
نقل طرقي	weight=3
نقل سككي	weight=3
نقل حضري	weight=3
نقل جماعي	weight=3
نقل مدرسي	weight=3
نقل ذكي	weight=3
سكة حديد	pl=سكك weight=3
سكك حديدية	weight=3
سكة حديدية	pl=سكك weight=3
خط سكة حديد	pl=خطوط weight=3
خط حديدي	pl=خطوط weight=3
قطار	pl=قطارات
قطار سريع	pl=قطارات weight=3
قطارات
مترو	weight=3
ترام
ترامواي	weight=3
هايبرلوب	weight=3
حافلات
حافلات كهربائية	weight=3
مركبات كهربائية	weight=3
سيارات كهربائية	weight=3
مركبات ذاتية قيادة	weight=3
طريق سريع	pl=طرق weight=3
طريق بري	pl=طرق weight=3
شبكة طرق	pl=شبكات weight=3
جسر بري	pl=جسور weight=3
جسر بحري	pl=جسور weight=3
نفق	pl=أنفاق weight=1
ممر اقتصادي	pl=ممرات weight=3
ممر نقل	pl=ممرات weight=3
ممر بري	pl=ممرات weight=3
ميناء جاف	pl=موانئ weight=3
مراكز لوجستية	weight=3
مركز لوجستي	pl=مراكز weight=3
مناطق لوجستية	weight=3
منطقة لوجستية	pl=مناطق weight=3
خدمات لوجستية	weight=3 in_defence=defence.logistics
خدمات لوجيستية	weight=3 in_defence=defence.logistics
قطاع لوجستي	weight=3
لوجستيات	weight=3 in_defence=defence.logistics
شحن بري	weight=3
ترانزيت
رخصة قيادة	pl=رخص weight=3
طرق	weight=1
جسر	pl=جسور weight=1
شاحنات
مرور	weight=1
شحن
بريد سريع

[Topic] particle code=transport weight=2
نقل عام	weight=3
نقل حجاج	weight=3
سكك حديد	weight=3
قطار فائق سرعة	weight=3
مترو أنفاق	weight=3
طرق سريعة	weight=3
إنشاء طرق	weight=3
إنشاء طريق	weight=3
صيانة طرق	weight=3
شق طرق	weight=3
إنشاء جسر	weight=3
ممرات نقل	weight=3
حزام وطريق	weight=3
حزام والطريق	weight=3
موانئ جافة	weight=3
شحن بضائع	weight=3
نقل بضائع بالعبور	weight=3
عبور بضائع	weight=3
تجارة عبور	weight=3
رخص قيادة	weight=3
نقل مواد خطرة	weight=3
محطات شحن	weight=3

[Topic] noun code=transport.aviation weight=2
طيران مدني	weight=3
نقل جوي	weight=3
خدمات جوية	weight=3
خدمات نقل جوي	weight=3
نقل جوي دولي	weight=3
أجواء مفتوحة	weight=3
سماوات مفتوحة	weight=3
سماء مفتوحة	weight=3
حقوق نقل جوي	weight=3
حقوق عبور جوي	weight=3
رحلات جوية	weight=3
رحلة جوية	pl=رحلات weight=3
خط جوي	pl=خطوط weight=3
خطوط جوية	weight=3
خطوط جوية مباشرة	weight=3
شركة طيران	pl=شركات weight=1
ناقلات جوية	weight=3
ناقل جوي	pl=ناقلات weight=3
ناقل رسمي	weight=3
رمز مشترك	weight=3
رموز مشتركة	weight=3
مطار	pl=مطارات weight=1
مطارات
سلامة جوية	weight=3
أمن طيران مدني	weight=3
ملاحة جوية	weight=3
حركة جوية	weight=3
مراقبة جوية	weight=3
مراقبة حركة جوية	weight=3
حركة طيران تجاري	weight=3
شحن جوي	weight=3
طائرة مدنية	pl=طائرات weight=3
طائرات مدنية	weight=3
طائرة ركاب	pl=طائرات weight=3
طائرات تجارية	weight=3
طائرة تجارية	pl=طائرات weight=3
صيانة طائرات مدنية	weight=3
صناعة طيران مدني	weight=3
تدريب طيران مدني	weight=3
خدمات أرضية	weight=3
مناولة أرضية	weight=3
تحقيق في حوادث طيران	weight=3
طيران
طائرة	pl=طائرات weight=1
مجال جوي
محرك طائرة	pl=محركات
جوي	weight=1
رحلة تجارية	pl=رحلات weight=3
رحلة دولية جوية	pl=رحلات weight=3
حركة مسافرين	weight=3
تموين جوي	weight=3
سلامة طيران مدني	weight=3
اتفاقية طيران	weight=3
خدمة جوية	weight=3
حقوق جوية	weight=3
شراكة جوية	weight=3
تحالف طيران	weight=3
ملاحة جوية مدنية	weight=3
هيئة طيران	weight=3
قطاع جوي	weight=3
طائرة عمودية مدنية	weight=3
برنامج ولاء مسافرين	pl=برامج weight=3

[Topic] particle code=transport.aviation weight=2
فتح أجواء	weight=3
عبور أجواء	weight=3
رحلات طيران	weight=3
رحلات مباشرة	weight=3
شركات طيران	weight=1
مشاركة رموز	weight=3
إدارة مطارات	weight=3
إدارة مطار	weight=3
تشغيل مطار	weight=3
تطوير مطار	weight=3
توسعة مطار	weight=3
إنشاء مطار	weight=3
بناء مطار	weight=3
سلامة طيران	weight=3
أمن طيران	weight=3
حركة طيران	weight=3
طائرات ركاب	weight=3
شراء طائرات ركاب	weight=3
طائرات إيرباص	weight=3
طائرات بوينغ	weight=3
طائرات بوينج	weight=3
تأجير طائرات	weight=3
صيانة طائرات	weight=3
تموين طائرات	weight=3
أكاديمية طيران	weight=3
طيران خاص	weight=3
رحلة مباشرة	weight=3
تسيير رحلات	weight=3
تسيير رحلة	weight=3
تشغيل رحلات	weight=3
استئناف رحلات	weight=3
استئناف رحلات جوية	weight=3
رحلات تجارية	weight=3
رحلات تشغيلية	weight=3
خط طيران	weight=3
خطوط طيران	weight=3
خط جوي مباشر	weight=3
فتح خط جوي	weight=3
ربط جوي	weight=3
طيران مباشر	weight=3
طيران تجاري	weight=3
طيران منخفض تكلفة	weight=3
طيران اقتصادي	weight=3
محركات طائرات	weight=3
أسطول طائرات	weight=3
طلبية طائرات	weight=3
شراء طائرات بوينغ	weight=3
شراء طائرات إيرباص	weight=3
خدمات مطارات	weight=3
بوابات مطار	weight=3
صالات مطار	weight=3
مبنى مطار	weight=3
سوق حرة بالمطار	weight=3
خدمات مسافرين	weight=3
نقل مسافرين جوا	weight=3
طائرات إيرباص وبوينغ	weight=3
تدريب طيارين مدنيين	weight=3
تزويد طائرات مدنية بالوقود	weight=3

[Topic] name code=transport.aviation weight=2
إيرباص
بوينغ
بوينج

[Topic] noun code=transport.maritime weight=2
نقل بحري	weight=3
شحن بحري	weight=3
ملاحة بحرية	weight=3
ملاحة
ملاحة تجارية	weight=3
نقل بحري تجاري	weight=3
خط بحري	pl=خطوط weight=3
خطوط بحرية	weight=3
خط ملاحي	pl=خطوط weight=3
خطوط ملاحية	weight=3
ممر ملاحي	pl=ممرات weight=3
ممرات ملاحية	weight=3
ميناء بحري	pl=موانئ weight=3
موانئ بحرية	weight=3
محطة حاويات	pl=محطات weight=3
أرصفة بحرية	weight=3
رصيف	pl=أرصفة weight=1
حاويات
سفن تجارية	weight=3
سفينة تجارية	pl=سفن weight=3
ناقلات بحرية	weight=3
عبارات بحرية	weight=3
رحلات بحرية	weight=3
سلامة بحرية	weight=3
إنقاذ بحري	weight=3
شهادات بحرية	weight=3
شؤون بحرية	weight=3
أكاديمية بحرية	weight=3
قوارب	weight=1
اقتصاد بحري	weight=3
ميناء	pl="موانئ|موان"
مرفأ	pl=مرافئ
سفينة	pl=سفن weight=1
سفن
بحارة	weight=1
مدينة بحرية لوجستية	pl=مدن weight=3
قطاع بحري	weight=3
صناعات بحرية ملاحية	weight=3
سياحة بحرية	weight=3
عبارة بحرية	weight=3
محطة بحرية	weight=3
شحنة بحرية	weight=3
ناقلة بحرية	weight=3
خدمة بحرية	weight=3
مركز بحري	pl=مراكز weight=3
ملاحة نهرية	weight=3
نقل نهري	weight=3
يخت	pl=يخوت

[Topic] particle code=transport.maritime weight=2
إدارة موانئ	weight=3
إدارة ميناء	weight=3
تشغيل موانئ	weight=3
تشغيل ميناء	weight=3
تطوير ميناء	weight=3
تطوير موانئ	weight=3
إنشاء ميناء	weight=3
بناء ميناء	weight=3
محطات حاويات	weight=3
سلامة ملاحة	weight=3
شهادات بحارة	weight=3
اعتراف بشهادات بحارة	weight=3
قناة السويس	weight=3
محور قناة السويس	weight=3
إصلاح سفن	weight=3
أحواض سفن	weight=3
أحواض بناء سفن	weight=3
تفتيش سفن	weight=3
قانون بحار	weight=3
سير ملاحة	weight=3
إنشاء أرصفة	weight=3
تطوير أرصفة	weight=3
تشغيل محطة حاويات	weight=3
مناولة حاويات	weight=3
مناولة بضائع	weight=3
خدمات بحرية	weight=3
خط ملاحي مباشر	weight=3
نقل حاويات	weight=3
شحن حاويات	weight=3
بناء ناقلات	weight=3
بناء سفن تجارية	weight=3
ملاحة في قناة	weight=3
عبور قناة	weight=3
تعميق ميناء	weight=3
تعميق قناة	weight=3
رسو سفن	weight=3
إدارة وتشغيل ميناء	weight=3
إدارة وتشغيل موانئ	weight=3
امتياز ميناء	weight=3
سفن سياحية	weight=3
رحلات كروز	weight=3
سفن كروز	weight=3
خدمات موانئ	weight=3
ربط بحري	weight=3
حوض جاف	weight=3
أحواض جافة	weight=3
إنقاذ سفن	weight=3

[Topic] adjective code=transport.maritime weight=2
ملاحي	weight=1
بحري	weight=1

[Topic] noun code=telecom weight=2
اتصالات
شبكة اتصالات	pl=شبكات weight=3
هاتف محمول	pl=هواتف weight=3
هاتف جوال	pl=هواتف weight=3
هواتف ذكية	weight=3
هاتف نقال	pl=هواتف weight=3
تجوال دولي	weight=3
تجوال
ألياف ضوئية	weight=3
ألياف بصرية	weight=3
كابل بحري	pl=كابلات weight=3
كابلات بحرية	weight=3
كيبل بحري	weight=3
كوابل بحرية	weight=3
كابل ضوئي	weight=3
إنترنت
ترددات
طيف ترددي	weight=3
اتصالات فضائية	weight=3
بريد
خدمات بريدية	weight=3
طوابع بريدية	weight=3
شركة اتصالات	pl=شركات weight=1
هواتف محمولة	weight=3
هاتف ذكي	pl=هواتف weight=3
شبكة خلوية	weight=3
هاتف خلوي	pl=هواتف weight=3
هواتف خلوية	weight=3
خدمة بريدية	weight=3
طابع بريدي	pl=طوابع weight=3
شبكات لاسلكية	weight=3
اتصالات لاسلكية	weight=3
اتصالات سلكية	weight=3
اتصالات متنقلة	weight=3
تجوال محلي	weight=3
مشغل افتراضي	weight=3
بنية اتصالات	weight=3
بطاقة بريدية	weight=3
ربط بريدي	weight=3

[Topic] particle code=telecom weight=2
قطاع اتصالات	weight=3
خدمات اتصالات	weight=3
شبكات اتصالات	weight=3
تكنولوجيا اتصال	weight=3
هاتف ثابت	weight=3
شبكات محمول	weight=3
خدمات هاتف	weight=3
جيل خامس	weight=3
جيل رابع	weight=3
شبكات جيل خامس	weight=3
نطاق عريض	weight=3
خدمات إنترنت	weight=3
إنترنت أشياء	weight=3
أبراج اتصالات	weight=3
ربط شبكات	weight=3
مقسم إنترنت	weight=3
أقمار اتصالات	weight=3
قطاع بريد	weight=3
مشغل اتصالات	weight=3
شبكة محمول	weight=3
مشغل محمول	weight=3
خدمات محمول	weight=3
رخصة اتصالات	weight=3
ترخيص اتصالات	weight=3
رخص جيل رابع	weight=3
جيل سادس	weight=3
خدمات صوتية	weight=3
تغطية شبكات	weight=3
بنية تحتية للاتصالات	weight=3
مراكز اتصال	weight=3
خدمة إنترنت	weight=3
كوابل ألياف ضوئية	weight=3
كابل ألياف ضوئية	weight=3
شبكة ألياف ضوئية	weight=3
إنترنت فضائي	weight=3
إنترنت سريع	weight=3
نقل صوت وبيانات	weight=3

[Topic] adjective code=telecom weight=2
بريدي
هاتفي

[Topic] name code=telecom weight=2
5g
4g

[Topic] noun code=technology weight=2
ثورة صناعية رابعة	weight=3
ذكاء اصطناعي	weight=3
تقنيات ذكاء اصطناعي	weight=3
تحول رقمي	weight=3
تحويل رقمي	weight=3
رقمنة	weight=3
حكومة إلكترونية	weight=3
حكومة رقمية	weight=3
حكومة ذكية	weight=3
خدمات إلكترونية	weight=3
خدمات رقمية	weight=3
خدمة إلكترونية	pl=خدمات weight=3
تعاملات إلكترونية	weight=3
نظم معلوماتية	weight=3
معلوماتية
تقنيات متقدمة	weight=3 in_defence=defence.research
تقنية متقدمة	weight=3 in_defence=defence.research
تكنولوجيا متقدمة	weight=3 in_defence=defence.research
تقنيات ناشئة	weight=3
تكنولوجيا ناشئة	weight=3
نقل تقنية	weight=3 in_defence=defence.industry
تعاون تقني	weight=3
تعاون تكنولوجي	weight=3
مجال تقني	weight=3
مجال تكنولوجي	weight=3
قطاع تقنية	weight=3
ابتكار تكنولوجي	weight=3
ابتكار تقني	weight=3
حوسبة سحابية	weight=3
حوسبة كمية	weight=3
خدمات سحابية	weight=3
مركز بيانات	pl=مراكز weight=3
قاعدة بيانات	pl=قواعد weight=3
تعلم آلي	weight=3
روبوت	pl=روبوتات
روبوتات	weight=3
برمجيات
برمجة
تطبيقات ذكية	weight=3
حلول رقمية	weight=3
حلول تقنية	weight=3
حلول ذكية	weight=3
منصة رقمية	pl=منصات weight=3
منصة إلكترونية	pl=منصات weight=3
منصات رقمية	weight=3
بوابة إلكترونية	pl=بوابات weight=3
ربط إلكتروني	weight=3
هوية رقمية	weight=3
توقيع إلكتروني	weight=3
مدن ذكية	weight=3
رقائق إلكترونية	weight=3
تكنولوجيا حيوية	weight=3
تقنية حيوية	pl=تقنيات weight=3
طباعة ثلاثية أبعاد	weight=3
واقع افتراضي	weight=3
حاسوب	pl=حواسيب
أتمتة
بنية تحتية رقمية	weight=3
محتوى رقمي	weight=3
تكنولوجيا	in_defence=defence.research
تقنية	in_defence=defence.research
تقنيات	in_defence=defence.research
ابتكار	pl=ابتكارات in_defence=defence.research
نظم ذكية
أنظمة إلكترونية
منزل ذكي	pl=منازل weight=3
تطبيق إلكتروني	pl=تطبيقات weight=3
تطبيق ذكي	pl=تطبيقات weight=3
تطبيقات إلكترونية	weight=3
أنظمة ذكية	weight=3
نظام إلكتروني	pl="أنظمة|نظم" weight=3
نظام رقمي	pl="أنظمة|نظم" weight=3
بلوكتشين	weight=3
بلوكشين	weight=3
ميتافيرس	weight=3
ألعاب إلكترونية	weight=3
حلول برمجية	weight=3
حلول سحابية	weight=3
حلول تكنولوجية	weight=3
بنية رقمية	weight=3
خدمات ذكية	weight=3
تحول ذكي	weight=3
أرشفة إلكترونية	weight=3
مهارات رقمية	weight=3
قدرات رقمية	weight=3
مواهب رقمية	weight=3
واقع معزز	weight=3
ربط آلي	weight=3
تعاون رقمي	weight=3
شراكة رقمية	weight=3
شراكة تقنية	weight=3
مجال رقمي	weight=3
ابتكار رقمي	weight=3
تقنيات رقمية	weight=3
تقنية رقمية	weight=3
تكنولوجيا رقمية	weight=3
معاملات إلكترونية	weight=3
معاملات رقمية	weight=3
تقنيات ذكية	weight=3
شركة تقنية ناشئة	weight=3
روبوتات صناعية	weight=3
حوسبة	weight=3
برامج حاسوب	weight=3
أنظمة تقنية	weight=3
نظم تقنية	weight=3
نظام آلي	pl=أنظمة
حاسب آلي	pl=حواسب
خوادم
نسخ احتياطي
موقع إلكتروني	pl=مواقع
تقانة
سحابة إلكترونية	pl=سحب
مستشعرات
هواتف محمولة ذكية

[Topic] particle code=technology weight=2
اقتصاد بيانات	weight=3
تقنية معلومات	weight=3
تقنيات معلومات	weight=3
تكنولوجيا معلومات	weight=3
تكنولوجيات معلومات	weight=3
نظم معلومات	weight=3
تقنيات حديثة	weight=3
تكنولوجيات حديثة	weight=3
تكنولوجيا حديثة	weight=3
نقل تكنولوجيا	weight=3 in_defence=defence.industry
نقل تكنولوجيات	weight=3
نقل تقنيات	weight=3 in_defence=defence.industry
توطين تكنولوجيا	weight=3
حوسبة فائقة	weight=3
مراكز بيانات	weight=3
بيانات ضخمة	weight=3
تحليل بيانات	weight=3
سلسلة كتل	weight=3
تعلم آلة	weight=3
تطوير برمجيات	weight=3
تقنية نانو	weight=3
تكنولوجيا نانو	weight=3
نقل بيانات	weight=3
محرك بحث	weight=3
محركات بحث	weight=3
تطبيقات هواتف	weight=3
تطبيق هاتف	weight=3
تطبيقات جوال	weight=3
معالجة بيانات	weight=3
مركز ابتكار	weight=3
مراكز ابتكار	weight=3
بلوك تشين	weight=3
تخزين سحابي	weight=3
ألعاب فيديو	weight=3
صناعة ألعاب إلكترونية	weight=3
نظم معلومات جغرافية	weight=3
نظام معلومات جغرافي	weight=3
أنظمة تحكم	weight=3
نظام تحكم	weight=3
تحكم في عمليات	weight=3
إنترنت صناعي	weight=3
هندسة برمجيات	weight=3
قطاع تكنولوجيا	weight=3
تكنولوجيات اتصالات	weight=3
تكنولوجيا متقدمة ومعلومات	weight=3
تحليل بيانات ضخمة	weight=3
مشاركة بيانات	weight=3
تبادل بيانات	weight=3
حلول منازل ذكية	weight=3
تقنية معلومات والاتصالات	weight=3
تقنية معلومات واتصالات	weight=3
تكنولوجيا معلومات والاتصالات	weight=3
تكنولوجيا معلومات واتصالات	weight=3
منصات تواصل اجتماعي
منصة تواصل اجتماعي
تواصل اجتماعي	weight=1
مواقع تواصل اجتماعي	weight=1
موقع تواصل اجتماعي	weight=1
وسائل تواصل اجتماعي	weight=1
شبكات تواصل اجتماعي	weight=1
شبكات اجتماعية	weight=1

[Topic] adjective code=technology weight=2
تقني	weight=1 in_defence=defence.research
تكنولوجي	weight=1 in_defence=defence.research
رقمي	weight=1
إلكتروني	weight=1

[Topic] noun code=space weight=2
فضاء خارجي	weight=3
قطاع فضائي	weight=3
تقنيات فضائية	weight=3
استكشاف فضائي	weight=3
برنامج فضاء	pl=برامج weight=3
برنامج فضائي	pl=برامج weight=3
تعاون فضائي	weight=3
وكالة فضاء	pl=وكالات weight=3
رائد فضاء	pl=رواد weight=3
محطة فضاء	pl=محطات weight=3
محطة فضائية دولية	weight=3
مركبة فضائية	pl=مركبات weight=3
سفينة فضائية	pl=سفن weight=3
رحلة فضائية	pl=رحلات weight=3
مسبار	pl=مسابر
قمر صناعي	pl=أقمار weight=3
أقمار صناعية	weight=3
قمر اصطناعي	pl=أقمار weight=3
أقمار اصطناعية	weight=3
إطلاق قمر صناعي	weight=3
إطلاق أقمار صناعية	weight=3
تصنيع أقمار صناعية	weight=3
صور أقمار صناعية	weight=3
إطلاق صواريخ فضائية	weight=3
شحن فضائي	weight=3
سياحة فضائية	weight=3
حطام فضائي	weight=3
فضاء
فلك
بعثة فضائية	weight=3
مهمة فضائية	pl="مهام|مهمات" weight=3
صناعة فضائية	weight=3
علوم فضائية	weight=3
أنشطة فضائية	weight=3
محطة أرضية للأقمار	pl=محطات weight=3
صاروخ فضائي	pl=صواريخ weight=3
مكوك فضائي	weight=3
ميناء فضائي	pl=موانئ weight=3
مجال فضائي	weight=3
تلسكوب	pl=تلسكوبات weight=3
مرصد فلكي	pl=مراصد weight=3
علوم فلكية	weight=3
مريخ	weight=1
نيازك
كويكبات

[Topic] particle code=space weight=2
مجال فضاء	weight=3
قطاع فضاء	weight=3
علوم فضاء	weight=3
أبحاث فضاء	weight=3
بحوث فضاء	weight=3
تكنولوجيا فضاء	weight=3
تقنية فضاء	weight=3
تقنيات فضاء	weight=3
استكشاف فضاء	weight=3
استخدام سلمي للفضاء	weight=3
استخدامات سلمية للفضاء	weight=3
رواد فضاء	weight=3
رحلات فضاء	weight=3
مسبار الأمل	weight=3
استكشاف المريخ	weight=3
استكشاف القمر	weight=3
مهمة إلى القمر	weight=3
استشعار عن بعد	weight=3
رصد أرض	weight=3
ملاحة بالأقمار الصناعية	weight=3
قاعدة إطلاق	weight=3
علم فلك	weight=3
اتفاقيات أرتميس	weight=3
برنامج أرتميس	weight=3
منشأة فضائية	weight=3
كوكب أحمر	weight=3
كوكب مريخ	weight=3
هبوط على القمر	weight=3
هبوط على المريخ	weight=3
إطلاق صاروخ فضائي	weight=3
رحلة إلى الفضاء	weight=3
رحلات إلى الفضاء	weight=3
تدريب رواد فضاء	weight=3
استكشاف فضاء خارجي	weight=3
بيانات أقمار صناعية	weight=3
خدمات أقمار صناعية	weight=3
رحلات شبه مدارية	weight=3

[Topic] noun code=health weight=2
تعاون صحي	weight=3
مجال صحي	weight=3
قطاع صحي	weight=3
مجال طبي	weight=3
مجالات طبية	weight=3
رعاية صحية	weight=3
رعاية صحية أولية	weight=3
رعاية طبية	weight=3
خدمات صحية	weight=3
خدمات طبية	weight=3
خدمات علاجية	weight=3
منظومة صحية	weight=3
نظام صحي	weight=3
تأمين صحي	weight=3
ضمان صحي	weight=3
أمن صحي	weight=3
سلامة صحية	weight=3
مستشفى	pl="مستشفيات|مشافي" weight=1
مستشفيات
مدينة طبية	pl=مدن weight=3
مركز صحي	pl=مراكز weight=3
مراكز صحية	weight=3
مركز طبي	pl=مراكز weight=3
مراكز طبية	weight=3
عيادات	weight=1
علوم طبية	weight=3
علوم صحية	weight=3
بحوث طبية	weight=3
أبحاث طبية	weight=3
بحث طبي	pl=بحوث weight=3
تعليم طبي	weight=3
كوادر طبية	weight=3
أطر طبية	weight=3
كوادر صحية	weight=3
سياحة طبية	weight=3
علاج في الخارج	weight=3
علاج	weight=1
طب
طب وقائي	weight=3
طب عسكري	weight=3
تمريض
صيدلة
أدوية
دواء	pl=أدوية
صناعة أدوية	weight=3
صناعة دوائية	pl=صناعات weight=3
تصنيع أدوية	weight=3
مستحضرات صيدلانية	weight=3
مستلزمات طبية	weight=3
مستلزم طبي	weight=3
أجهزة طبية	weight=3
معدات طبية	weight=3
تجهيزات طبية	weight=3
لقاح	pl=لقاحات
لقاحات
تطعيم
مكافحة أمراض معدية	weight=3
أمراض معدية	weight=3
أمراض سارية	weight=3
أمراض غير سارية	weight=3
أوبئة
وباء	pl=أوبئة
جائحة	pl=جوائح
كورونا	weight=1
سرطان	weight=1
سكري	weight=1
خلايا جذعية	weight=3
صحة نفسية	weight=3
صحة إنجابية	weight=3
مختبرات طبية	weight=3
رقابة دوائية	weight=3
جينوم	weight=3
إسعاف طبي	weight=3
هلال أحمر طبي	weight=3
صحة
طبيب	pl=أطباء weight=1
أطباء	weight=1
تغذية علاجية
قافلة صحية	pl=قوافل weight=3
معدات وقائية	weight=3
طاقم طبي	pl="طواقم|أطقم" weight=3
خدمة صحية	weight=3
خدمة طبية	weight=3
رعاية تلطيفية	weight=3
رعاية سريرية	weight=3
صيدلية	pl=صيدليات weight=3
منشأة صحية	pl=منشآت weight=3
منشآت صحية	weight=3
مؤسسة صحية	weight=3
مؤسسة استشفائية	weight=3
مركز استشفائي	pl=مراكز weight=3
منظومة طبية	weight=3
مدينة صحية	pl=مدن weight=3
برنامج صحي	pl=برامج weight=3
برامج صحية	weight=3
توعية صحية	weight=3
تثقيف صحي	weight=3
تعليم صحي	weight=3
فحص طبي	pl="فحوص|فحوصات" weight=3
فحوصات طبية	weight=3
كشف مبكر	weight=3
مختبر طبي	pl=مختبرات weight=3
إسعاف جوي	weight=3
إجراء طبي	weight=3
عمليات جراحية	weight=3
عملية جراحية	weight=3
تخصصات طبية	weight=3
ابتكار طبي	weight=3
تقنية طبية	pl=تقنيات weight=3
صناعات طبية	weight=3
صناعة طبية	weight=3
مستحضرات طبية	weight=3
مستحضر صيدلاني	pl=مستحضرات weight=3
سياحة استشفائية	weight=3
مستشفى تخصصي	weight=3
حجر صحي	weight=3
أمن دوائي	weight=3
دعم نفسي	weight=3
صحة رقمية	weight=3
طب بشري	weight=3
أمراض وراثية	weight=3
أمراض مهنية	weight=3
أمراض نادرة	weight=3
أمراض استوائية	weight=3
تحصين	weight=1
سمنة
جراحة
ممرضين
ممرضات
صيدليات
أورام
تبغ
تدخين
إيدز
ملاريا
كوليرا
إيبولا
مرضى	weight=1

[Topic] particle code=health weight=2
قطاع صحة	weight=3
صحة عامة	weight=3
تشغيل مستشفى	weight=3
إنشاء مستشفى	weight=3
بناء مستشفى	weight=3
تدريب أطباء	weight=3
تبادل أطباء	weight=3
استقدام أطباء	weight=3
علاج مرضى	weight=3
طب عن بعد	weight=3
طب أسنان	weight=3
تصنيع لقاحات	weight=3
مكافحة أمراض	weight=3
أمراض مزمنة	weight=3
مكافحة أوبئة	weight=3
مواجهة أوبئة	weight=3
جائحة كورونا
فيروس كورونا	weight=3
مكافحة سرطان	weight=3
زراعة أعضاء	weight=3
بنوك دم	weight=3
وقاية من أمراض	weight=3
مكافحة تدخين	weight=3
غذاء ودواء	weight=3
غذاء والدواء	weight=3
علم جينوم	weight=3
رعاية مرضى
مكافحة تبغ	weight=3
منتجات تبغ	weight=3
علاج إدمان	weight=3
مكافحة إدمان	weight=3
علاج سكري	weight=3
مراكز سمنة	weight=3
علاج سمنة	weight=3
مراكز قلب	weight=3
أمراض قلب	weight=3
جراحة قلب	weight=3
مرض سرطان	weight=3
علاج سرطان	weight=3
مرضى سرطان	weight=3
مرضى كلى	weight=3
غسيل كلى	weight=3
غسيل كلوي	weight=3
زراعة كلى	weight=3
زراعة قوقعة	weight=3
أطراف صناعية	weight=3
مركز أطراف صناعية	weight=3
مكافحة ملاريا	weight=3
مكافحة عمى	weight=3
مكافحة كوليرا	weight=3
مكافحة فيروس	weight=3
مكافحة كورونا	weight=3
مكافحة حصبة	weight=3
شلل أطفال	weight=3
فيروس نقص مناعة	weight=3
مكافحة إيدز	weight=3
صحة أم	weight=3
صحة أمهات	weight=3
صحة مدرسية	weight=3
صحة أسرة	weight=3
صحة مواطنين	weight=3
طوارئ صحية	weight=3
حالات طوارئ صحية	weight=3
مستشفى ميداني	weight=3
مستشفيات ميدانية	weight=3
تجهيز مستشفى	weight=3
تجهيز مستشفيات	weight=3
إدارة مستشفى	weight=3
إدارة مستشفيات	weight=3
تشغيل مستشفيات	weight=3
تشغيل مراكز صحية	weight=3
إنشاء مستشفيات	weight=3
بناء مستشفيات	weight=3
إنشاء مركز صحي	weight=3
إنشاء مركز طبي	weight=3
قوافل طبية	weight=3
قافلة طبية	weight=3
حملات طبية	weight=3
توريد أدوية	weight=3
توريد لقاحات	weight=3
شراء لقاحات	weight=3
توريد أجهزة طبية	weight=3
توريد مستلزمات طبية	weight=3
تسجيل أدوية	weight=3
إنتاج أدوية	weight=3
إنتاج لقاح	weight=3
إنتاج لقاحات	weight=3
تطوير لقاح	weight=3
تجارب سريرية	weight=3
بنك دم	weight=3
تبرع بالدم	weight=3
تبرع بالأعضاء	weight=3
نقل دم	weight=3
ملف صحي إلكتروني	weight=3
تدريب أطباء وممرضين	weight=3
إيفاد أطباء	weight=3
استقدام كوادر طبية	weight=3
طب وجراحة	weight=3
مساعدة مرضى	weight=3
دعم مرضى	weight=3
علاج أطفال	weight=3
تأمين طبي	weight=3
طب رياضي	weight=3
علاج طبيعي	weight=3

[Topic] adjective code=health weight=2
صحي
طبي	weight=1
علاجي
دوائي
صيدلاني

[Topic] noun code=education weight=2
تعليم عالي	weight=3
تعليم جامعي	weight=3
تعليم أساسي	weight=3
تعليم إلكتروني	weight=3
تعليم فني	weight=3
تعليم تقني	weight=3
تعليم مهني	weight=3
تعليم لغة عربية	weight=3
تعليم لغة صينية	weight=3
تدريب مهني	weight=3
تدريب تقني	weight=3
تدريب تقني ومهني	weight=3
تدريب فني	weight=3
تكوين مهني	weight=3
تكوين جامعي	weight=3
تأهيل كوادر وطنية	weight=3
تدريب كوادر وطنية	weight=3
بناء قدرات بشرية	weight=3
تنمية قدرات بشرية	weight=3
رأس مال بشري	weight=3
مجال تعليمي	weight=3
مجال تربوي	weight=3
مجال أكاديمي	weight=3
تعاون أكاديمي	weight=3
تعاون تعليمي	weight=3
تعاون جامعي	weight=3
تعاون تربوي	weight=3
تبادل أكاديمي	weight=3
تبادل طلابي	weight=3
تبادل هيئة تدريسية	weight=3
بعثات دراسية	weight=3
بعثات تعليمية	weight=3
ابتعاث	weight=3
منح دراسية	weight=3
منحة دراسية	pl=منح weight=3
منح تعليمية	weight=3
مقاعد دراسية	weight=3
شهادات علمية	weight=3
شهادات جامعية	weight=3
مؤهلات علمية	weight=3
برامج دراسية	weight=3
برامج أكاديمية	weight=3
برنامج أكاديمي	pl=برامج weight=3
برنامج دكتوراه	pl=برامج weight=3
برامج تعليمية	weight=3
برامج تدريبية	weight=3
برنامج تدريبي	pl=برامج weight=3
دورات تدريبية	weight=3
مناهج دراسية	weight=3
مناهج تعليمية	weight=3
مناهج
جامعة مشتركة	weight=3
إنشاء كلية	weight=3
إنشاء أكاديمية	weight=3
كراسي بحثية	weight=3
كرسي علمي	weight=3
محو أمية	weight=3
مكافحة أمية	weight=3
موهوبين
اختبارات تحصيلية	weight=3
زمالة مهنية	weight=3
تدريب تعاوني	weight=3
خريجين	weight=1
تعليم
تربية
تكوين	in_defence=defence.training
جامعات	weight=1
مدارس	weight=1
مدرسة	pl=مدارس weight=1
طلبة	weight=1
طلاب	weight=1
تأهيل	in_defence=defence.training
هيئة تدريس	pl=هيئات
معاهد
دراسات عليا
تدريب	pl=تدريبات weight=1 in_defence=defence.training
جامعة	weight=1
كلية	weight=1
أكاديمية	weight=1
مؤسسة تعليمية	weight=3
مؤسسات تعليمية	weight=3
برنامج تعليمي	pl=برامج weight=3
برنامج دراسي	pl=برامج weight=3
منهج دراسي	pl=مناهج weight=3
مشروع تعليمي	pl="مشاريع|مشروعات" weight=3
مشاريع تعليمية	weight=3
خدمات تعليمية	weight=3
منصة تعليمية	weight=3
منصات تعليمية	weight=3
قطاع تعليمي	weight=3
تعليم رقمي	weight=3
تعليم ثانوي	weight=3
تعليم ابتدائي	weight=3
تعليم أهلي	weight=3
تعليم ذكي	weight=3
تعليم تفاعلي	weight=3
تعليم تنفيذي	weight=3
تطوير مهني	weight=3
تكوين مستمر	weight=3
تكوين أساسي	weight=3
تكوين متواصل	weight=3
شهادة جامعية	weight=3
شهادة علمية	weight=3
شهادات مهنية	weight=3
شهادة مهنية	weight=3
زمالة علمية	weight=3
منحة تعليمية	pl=منح weight=3
كلية تقنية	weight=3
معهد تقني	pl=معاهد weight=3
معهد مهني	pl=معاهد weight=3
معهد تدريب	pl=معاهد weight=3
مركز تدريب	pl=مراكز weight=3
مركز تدريبي	pl=مراكز weight=3
مراكز تدريب	weight=3
ملحقية تعليمية	weight=3
كادر تعليمي	pl=كوادر weight=3
كوادر تعليمية	weight=3
كادر تدريسي	pl=كوادر weight=3
إشراف أكاديمي	weight=3
بحث أكاديمي	pl=بحوث weight=3
سياسة تعليمية	weight=3
إيفاد دراسي	weight=3
تعاون طلابي	weight=3
أنشطة طلابية	weight=3
ورشة تدريبية	pl=ورش weight=3
ورش تدريبية	weight=3
دورة تدريبية	pl=دورات weight=3
تدريب صيفي	weight=3
تدريب ميداني	weight=3
إثراء معرفي	weight=3
فصول دراسية	weight=3
فصل دراسي	pl=فصول weight=3
معلمين
مدرسين
أساتذة
ماجستير
دكتوراه
بكالوريوس
ابتعاث خارجي
موهبة
مهارات حياتية
مدرسي

[Topic] particle code=education weight=2
تعليم عال	weight=3
تعليم عام	weight=3
تعليم عن بعد	weight=3
تعليم مستمر	weight=3
تعليم مبكر	weight=3
تعليم خاص	weight=3
تعليم طلاب	weight=3
تعليم لغات	weight=3
تدريب تقني والمهني	weight=3
تكوين تقنيين	weight=3
تكوين مدرسين	weight=3
تكوين كوادر	weight=3
تدريب طلاب	weight=3
تدريب طلبة	weight=3
تدريب معلمين	weight=3
تدريب خريجين	weight=3
تأهيل معلمين	weight=3
تأهيل كوادر	weight=3
تدريب كوادر	weight=3
تنمية مهارات	weight=3
تطوير مهارات	weight=3
تربية وتعليم	weight=3
تربية والتعليم	weight=3
تبادل طلاب	weight=3
تبادل طلبة	weight=3
تبادل أساتذة	weight=3
تبادل أعضاء هيئة تدريس	weight=3
ابتعاث طلاب	weight=3
إيفاد طلبة	weight=3
اعتراف متبادل بالشهادات	weight=3
اعتراف بالشهادات	weight=3
معادلة شهادات	weight=3
تطوير مناهج	weight=3
إنشاء جامعة	weight=3
إنشاء مدرسة	weight=3
إنشاء مدارس	weight=3
بناء مدارس	weight=3
افتتاح فرع جامعة	weight=3
رعاية موهوبين	weight=3
طفولة مبكرة	weight=3
تعليم موهوبين	weight=3
اختبارات قياس	weight=3
مراكز اختبارات	weight=3
تطوير تعليم	weight=3
إصلاح تعليم	weight=3
طلاب مبتعثين	weight=3
بناء قدرات	in_defence=defence.training
دورات تطويرية	weight=3
دورات لغة	weight=3
تعليم لغة إنجليزية	weight=3
تدريس لغة	weight=3
تدريس لغة عربية	weight=3
تدريس لغة صينية	weight=3
تعليم لغة فرنسية	weight=3
تعليم لغة كورية	weight=3
تعليم لغة تركية	weight=3
معهد كونفوشيوس	weight=3
معاهد كونفوشيوس	weight=3
منح لطلاب	weight=3
منح للطلبة	weight=3
منح طلاب	weight=3
قبول طلاب	weight=3
قبول طلبة	weight=3
برنامج ابتعاث	weight=3
برنامج ماجستير	weight=3
درجة ماجستير	weight=3
درجة دكتوراه	weight=3
درجة بكالوريوس	weight=3
برامج ماجستير	weight=3
كليات تقنية	weight=3
إنشاء معهد	weight=3
إنشاء معاهد	weight=3
إنشاء كليات	weight=3
إنشاء مدرسة تقنية	weight=3
بناء مدرسة	weight=3
ترميم مدارس	weight=3
تأهيل مدارس	weight=3
صيانة مدارس	weight=3
تجهيز مدارس	weight=3
إدارة مدارس	weight=3
تشغيل مدارس	weight=3
تطوير معلمين	weight=3
إعداد معلمين	weight=3
إعارة معلمين	weight=3
توأمة جامعات	weight=3
اتفاق بين جامعتين	weight=3
تعليم تقني ومهني	weight=3
التعليم التقني والمهني	weight=3
تعليم فني ومهني	weight=3
التعليم الفني والمهني	weight=3
تدريب وتعليم	weight=3
التعليم والتدريب	weight=3
تعليم وتدريب	weight=3
التدريب والتأهيل	weight=3
تدريب وتأهيل	weight=3
تأهيل وتدريب	weight=3
التأهيل والتدريب	weight=3
رياض أطفال	weight=3
مدارس دولية	weight=3
مدارس خاصة	weight=3
تعليم دولي	weight=3
تعليم بنات	weight=3
محو أمية وتعليم كبار	weight=3
تعليم كبار	weight=3
تعليم أطفال	weight=3
مدارس لاجئين	weight=3
اختبار قدرات	weight=3
قياس قدرات	weight=3
جودة تعليم	weight=3
اعتماد أكاديمي	weight=3
اعتماد جامعات	weight=3
تصنيف جامعات	weight=3
تبادل زيارات علمية	weight=3
أندية طلابية	weight=3
برامج توأمة جامعية	weight=3
تسجيل طلاب	weight=3
فرع جامعة	weight=3
فتح فرع جامعة	weight=3
كتب مدرسية	weight=3
حقائب مدرسية	weight=3
حقيبة مدرسية	weight=3
زمالة تدريبية	weight=3
تكوين أساتذة	weight=3
تكوين أطر	weight=3
تكوين أطر تربوية	weight=3

[Topic] adjective code=education weight=2
تعليمي
تربوي
أكاديمي
دراسي
تدريبي	weight=1 in_defence=defence.training
جامعي	weight=1

[Topic] noun code=science weight=2
بحث علمي	pl="بحوث|أبحاث" weight=3 in_defence=defence.research
بحوث علمية	weight=3 in_defence=defence.research
أبحاث علمية	weight=3 in_defence=defence.research
تعاون علمي	weight=3
تعاون علمي وتقني	weight=3
تعاون بحثي	weight=3
مجال علمي	weight=3
مجالات علمية	weight=3
علوم وتقنية	weight=3 in_defence=defence.research
مركز أبحاث	pl=مراكز weight=3 in_defence=defence.research
مركز بحوث	pl=مراكز weight=3
مركز بحثي	pl=مراكز weight=3
مراكز بحثية	weight=3
معهد أبحاث	pl=معاهد weight=3
مشروع بحثي	pl="مشاريع|مشروعات" weight=3
مشاريع بحثية	weight=3
مشروعات بحثية	weight=3
أبحاث مشتركة	weight=3 in_defence=defence.research
بحوث مشتركة	weight=3 in_defence=defence.research
بحوث تطبيقية	weight=3
أبحاث تطبيقية	weight=3
نشر علمي	weight=3
مؤتمرات علمية	weight=3
باحثين	weight=1
علماء	weight=1
أبحاث قطبية	weight=3
علوم أساسية	weight=3
علوم طبيعية	weight=3
مختبر بحثي	pl=مختبرات weight=3
ابتكار علمي	weight=3
أبحاث	in_defence=defence.research
بحوث	in_defence=defence.research
علوم
دراسة علمية	weight=3
دراسات علمية	weight=3
مؤتمر علمي	pl=مؤتمرات weight=3
مجلة علمية	weight=3
خبرة علمية	weight=3
معلومات علمية	weight=3
مختبر علمي	pl=مختبرات weight=3
مختبرات علمية	weight=3
بعثة علمية	weight=3
أكاديمية علمية	weight=3
تبادل علمي	weight=3
باحث علمي	pl=باحثين weight=3
بحث تطبيقي	pl="بحوث|أبحاث" weight=3
نشاط بحثي	pl=أنشطة weight=3
أنشطة بحثية	weight=3
برنامج بحثي	pl=برامج weight=3
برامج بحثية	weight=3
تطوير علمي	weight=3
اكتشاف علمي	pl=اكتشافات weight=3
إنتاج علمي	weight=3

[Topic] particle code=science weight=2
بحث وتطوير	weight=3 in_defence=defence.research
بحث والتطوير	weight=3 in_defence=defence.research
أبحاث وتطوير	weight=3 in_defence=defence.research
أبحاث والتطوير	weight=3 in_defence=defence.research
بحوث وتطوير	weight=3 in_defence=defence.research
بحوث والتطوير	weight=3 in_defence=defence.research
بحث وابتكار	weight=3 in_defence=defence.research
بحث والابتكار	weight=3 in_defence=defence.research
تعاون علمي والتقني	weight=3
علوم وتكنولوجيا	weight=3 in_defence=defence.research
علوم والتكنولوجيا	weight=3 in_defence=defence.research
علوم والتقنية	weight=3 in_defence=defence.research
مراكز أبحاث	weight=3
مراكز بحوث	weight=3
تبادل باحثين	weight=3
تبادل علماء	weight=3
أكاديمية علوم	weight=3
علوم بحار	weight=3
براءات اختراع علمية	weight=3
مختبر مشترك	weight=3
مختبرات مشتركة	weight=3
معمل أبحاث	weight=3
أبحاث علوم	weight=3
كرسي بحث	weight=3
كراسي بحث	weight=3
نشر أبحاث	weight=3
دعم باحثين	weight=3
تمويل أبحاث	weight=3
تمويل بحوث	weight=3
دعم بحث علمي	weight=3
مراكز بحث	weight=3
مركز بحث	weight=3
مركز دراسات	weight=3
مراكز دراسات	weight=3
بحوث ودراسات	weight=3
البحوث والدراسات	weight=3
دراسات وبحوث	weight=3
الدراسات والبحوث	weight=3
دراسات وأبحاث	weight=3
علوم حياة	weight=3
علوم أرض	weight=3
علوم محيطات	weight=3
مدينة علوم	weight=3
واحة علوم	weight=3
محطة أبحاث	weight=3
رحلة علمية	weight=3
تبادل معلومات علمية	weight=3
تعاون علمي وأكاديمي	weight=3
ابتكار وطني	weight=3
منظومة ابتكار	weight=3

[Topic] adjective code=science weight=2
علمي	weight=1 in_defence=defence.research
بحثي	weight=1 in_defence=defence.research

[Topic] noun code=culture weight=2
تعاون ثقافي	weight=3
تبادل ثقافي	weight=3
تبادلات ثقافية	weight=3
مجال ثقافي	weight=3
مجالات ثقافية	weight=3
شؤون ثقافية	weight=3
علاقات ثقافية	weight=3
برنامج ثقافي	pl=برامج weight=3
أنشطة ثقافية	weight=3
فعاليات ثقافية	weight=3
أسبوع ثقافي	pl=أسابيع weight=3
أسابيع ثقافية	weight=3
أيام ثقافية	weight=3
عام ثقافي	weight=3
مركز ثقافي	pl=مراكز weight=3
مراكز ثقافية	weight=3
مهرجان سينمائي	pl=مهرجانات weight=3
مهرجان	pl=مهرجانات weight=1
تنوع ثقافي	weight=3
تراث ثقافي	weight=3
تراث ثقافي غير مادي	weight=3
تراث عالمي	weight=3
تراث عمراني	weight=3
تراث وطني	weight=1
تراث
حماية ممتلكات ثقافية	weight=3
ممتلكات ثقافية	weight=3
آثار	weight=1
تنقيب أثري	weight=3
مواقع أثرية	weight=3
متحف	pl=متاحف weight=1
متاحف
معرض فني	pl=معارض weight=3
فنون
فنون بصرية	weight=3
فنون تشكيلية	weight=3
فن تشكيلي	weight=3
موسيقى	weight=1
مسرح	weight=1
أوبرا
سينما
صالة سينمائية	pl=صالات weight=3
أفلام	weight=1
إنتاج سينمائي	weight=3
أدب	weight=1
ترجمة	weight=1
معرض كتاب	pl=معارض weight=3
مكتبات
مكتبة وطنية	pl=مكتبات weight=3
مخطوطات
أرشيف
محفوظات
لغة عربية	weight=3
نشر لغة عربية	weight=3
خط عربي	weight=3
إبداع فني	weight=3
صناعات ثقافية	weight=3
صناعات إبداعية	weight=3
أزياء	weight=1
موضة	weight=1
فنون طهي	weight=3
مبدعين
ثقافة
فن	pl=فنون
مسرحيات
معرض فنون	pl=معارض weight=3
معارض فنية	weight=3
قطعة أثرية	pl=قطع weight=3
لقى أثرية	weight=3
بعثة أثرية	weight=3
حفريات أثرية	weight=3
مسح أثري	pl=مسوحات weight=3
ممتلك ثقافي	pl=ممتلكات weight=3
تراث شعبي	weight=3
تراث معماري	weight=3
تراث غير مادي	weight=3
تراث إسلامي	weight=3
تراث بحري	weight=3
موروث ثقافي	pl=موروثات weight=3
موقع تراثي	pl=مواقع weight=3
مواقع تراثية	weight=3
مباني تراثية	weight=3
مبان تراثية	weight=3
قرية تراثية	pl=قرى weight=3
فرقة موسيقية	pl=فرق weight=3
فرقة مسرحية	pl=فرق weight=3
حفل فني	pl=حفلات weight=3
حفل غنائي	pl=حفلات weight=3
حفل موسيقي	pl=حفلات weight=3
حفلات فنية	weight=3
حفلات غنائية	weight=3
حفلات موسيقية	weight=3
أمسية شعرية	weight=3
فنون شعبية	weight=3
فنون أدائية	weight=3
فنون إسلامية	weight=3
فنون تقليدية	weight=3
عروض فنية	weight=3
عرض فني	pl=عروض weight=3
عروض ترفيهية	weight=3
عرض ترفيهي	pl=عروض weight=3
عروض موسيقية	weight=3
معهد ثقافي	pl=معاهد weight=3
معاهد ثقافية	weight=3
ذاكرة وطنية	weight=3
أرشيف وطني	weight=3
وثائق تاريخية	weight=3
صناعة سينمائية	weight=3
قطاع ثقافي	weight=3
مشروع ثقافي	pl="مشاريع|مشروعات" weight=3
مشاريع ثقافية	weight=3
مشروعات ثقافية	weight=3
فعالية ثقافية	weight=3
مهرجان ثقافي	pl=مهرجانات weight=3
جائزة أدبية	pl=جوائز weight=3
عمارة إسلامية	weight=3
تنمية ثقافية	weight=3
فعاليات فنية	weight=3
إرث ثقافي	weight=3
إنتاج فني	weight=3
إنتاج مسرحي	weight=3
موروث	pl=موروثات
أمازيغية
ترميم
سيرك
بينالي
غاليري
أدباء
شعراء
مثقفين
ناشرين
إصدارات
معاجم
دار نشر	pl=دور
فعاليات عالمية
عروض حية
صقارة
حضارات
متحف وطني
فيلم	weight=1
مسرحية	weight=1

[Topic] particle code=culture weight=2
حوار ثقافات	weight=3
حوار حضارات	weight=3
حماية تراث	weight=3
ترميم آثار	weight=3
تنقيب عن آثار	weight=3
حماية آثار	weight=3
استرداد آثار	weight=3
تهريب آثار	weight=3
فنون جميلة	weight=3
دار أوبرا	weight=3
دور سينما	weight=3
صالات سينما	weight=3
صناعة سينما	weight=3
إنتاج أفلام	weight=3
نشر كتب	weight=3
معارض كتب	weight=3
حفظ تراث	weight=3
تبادل معارض	weight=3
طابع رسمي للأمازيغية	weight=3
ترسيم أمازيغية	weight=3
قطاع ترفيه	weight=3
مجال ترفيه	weight=3
صناعة ترفيه	weight=3
قطع أثرية	weight=3
تنقيبات أثرية	weight=3
صون تراث	weight=3
حفاظ على تراث	weight=3
محافظة على تراث	weight=3
إحياء تراث	weight=3
توثيق تراث	weight=3
آثار ومتاحف	weight=3
الآثار والمتاحف	weight=3
كتاب وأدباء	weight=3
الكتاب والأدباء	weight=3
فن معاصر	weight=3
صالات عرض سينمائي	weight=3
قاعات سينما	weight=3
دار سينما	weight=3
شاشات سينما	weight=3
صناعة أفلام	weight=3
تصوير أفلام	weight=3
تصوير فيلم	weight=3
مهرجان أفلام	weight=3
أسبوع أفلام	weight=3
مهرجان سينما	weight=3
نشر وترجمة	weight=3
ترجمة ونشر	weight=3
ترجمة كتب	weight=3
تأليف ونشر	weight=3
طباعة كتب	weight=3
دور نشر	weight=3
معارض مشتركة	weight=3
عاصمة ثقافة	weight=3
عاصمة ثقافية	weight=3
مكتبة رقمية	weight=3
مكتبات عامة	weight=3
مكتبات رقمية	weight=3
لوفر أبوظبي	weight=3
متحف لوفر	weight=3
فرقة أوبرا	weight=3
عروض سيرك	weight=3
عروض مسرحية	weight=3
تبادل معارض فنية	weight=3
حوار ثقافي	weight=3
ترميم مخطوطات	weight=3
مجامع لغوية	weight=3
لغة أمازيغية	weight=3
ثقافة أمازيغية	weight=3
مجمع لغة	weight=3
معهد عالم عربي	weight=3
موروث شعبي	weight=3
ملحقية ثقافية	weight=3
أسبوع ثقافة	weight=3

[Topic] adjective code=culture weight=2
ثقافي
أثري
تراثي
سينمائي
فني	weight=1
مسرحي
أدبي	weight=1

[Topic] noun code=media weight=2
تعاون إعلامي	weight=3
مجال إعلامي	weight=3
مجالات إعلامية	weight=3
تبادل إعلامي	weight=3
تبادل إخباري	weight=3
تبادل برامج إذاعية	weight=3
تبادل برامج تلفزيونية	weight=3
شراكة إعلامية	weight=3
إعلام رقمي	weight=3
محتوى إعلامي	weight=3
محتوى سمعي	weight=3
محتوى مرئي	weight=3
إنتاج إعلامي	weight=3
إنتاج تلفزيوني	weight=3
إنتاج درامي	weight=3
إنتاج إذاعي	weight=3
بث تلفزيوني	weight=3
بث إذاعي	weight=3
بث فضائي	weight=3
نقل تلفزيوني	weight=3
حقوق نقل تلفزيوني	weight=3
حقوق بث حصرية	weight=3
قناة تلفزيونية	pl=قنوات weight=3
قنوات تلفزيونية	weight=3
قنوات فضائية	weight=3
قناة فضائية	pl=قنوات weight=3
وكالة أنباء	pl=وكالات weight=1
صحافة	weight=1
صحفيين	weight=1
خدمات إعلامية	weight=3
تغطية إعلامية	weight=3
رعاية إعلامية	weight=3
إعلانات
حملات إعلانية	weight=3
حقوق تجارية لاستخدام صورة	weight=3
محتوى موسيقي	weight=3
إعلام	weight=1
تلفزيون	weight=1
إذاعة	weight=1
أنباء	weight=1
برنامج تلفزيوني	pl=برامج weight=3
برامج تلفزيونية	weight=3
برنامج إذاعي	pl=برامج weight=3
برامج إذاعية	weight=3
محطة تلفزيونية	weight=3
محطة إذاعية	weight=3
محطات إذاعية	weight=3
إعلام عمومي	weight=3
مادة إعلامية	pl=مواد weight=3
مواد إعلامية	weight=3
مواد إخبارية	weight=3
خدمة إخبارية	weight=3
محتوى إخباري	weight=3
محتوى إعلاني	weight=3
محتوى ترفيهي	weight=3
مدينة إعلامية	pl=مدن weight=3
حملة إعلانية	weight=3
حملة إعلامية	weight=3
مؤسسة إعلامية	weight=3
مؤسسات إعلامية	weight=3
مؤسسة صحفية	weight=3
عمل إعلامي	weight=3
عمل صحفي	weight=3
وفد إعلامي	pl=وفود weight=3
وفود إعلامية	weight=3
قطاع إعلامي	weight=3
كادر إعلامي	pl=كوادر weight=3
كوادر إعلامية	weight=3
مهن إعلامية	weight=3
تدريب إعلامي	weight=3
حوار إعلامي	weight=3
إعلام أمني	weight=3
شبكة إعلامية	weight=3
نقل مباشر
بث مباشر
بث رقمي
بث أرضي
استوديو	pl=استوديوهات
مسلسل	pl=مسلسلات
دراما
دعاية
تسويق رقمي
إعلام رسمي
إعلام خارجي
حقوق تجارية
بث	weight=1

[Topic] particle code=media weight=2
تبادل أخبار	weight=3
إعلام جديد	weight=3
إذاعة وتلفزيون	weight=3
إذاعة والتلفزيون	weight=3
حقوق بث	weight=3
بث مباريات	weight=3
وكالات أنباء	weight=1
تدريب صحفيين	weight=3
علاقات عامة	weight=3
حقوق نقل	weight=3
نقل مباريات	weight=3
نقل حصري	weight=3
بث حصري	weight=3
بث وتوزيع	weight=3
بث فضائي مباشر	weight=3
منصة بث	weight=3
منصات بث	weight=3
خدمات بث	weight=3
إطلاق قناة	weight=3
قناة إخبارية	weight=3
قناة رياضية	weight=3
قنوات رياضية	weight=3
قنوات إخبارية	weight=3
باقة قنوات	weight=3
قطاع إعلام	weight=3
مجال إعلام	weight=3
صناعة إعلام	weight=3
تدريب إعلاميين	weight=3
تأهيل إعلاميين	weight=3
تبادل صحفيين	weight=3
تبادل إعلاميين	weight=3
تبادل مواد إعلامية	weight=3
تبادل خبرات إعلامية	weight=3
تبادل برامج	weight=3
صناعة محتوى	weight=3
إنتاج محتوى	weight=3
حرية صحافة	weight=3
حرية إعلام	weight=3
حرية تعبير وصحافة	weight=3
ميثاق شرف إعلامي	weight=3
أخبار زائفة	weight=3
أخبار كاذبة	weight=3
مكافحة معلومات مضللة	weight=3
توزيع صحف	weight=3
إنتاج مسلسلات	weight=3
إنتاج برامج	weight=3
سمعي بصري	weight=3
إعلام سمعي بصري	weight=3
إعلام مرئي	weight=3
إعلام مسموع	weight=3
خدمة بث	weight=3
خدمات بث رقمي	weight=3
مدينة إنتاج إعلامي	weight=3
تسويق قناة	weight=3
وسائل إعلام	weight=1
وسيلة إعلام	weight=1
إعلام محلي	weight=1
قدرات إعلاميين	weight=3

[Topic] adjective code=media weight=2
إعلامي	weight=1
إذاعي
صحفي	weight=1
صحافي	weight=1
تلفزيوني	weight=1
إعلاني	weight=1

[Topic] noun code=sport weight=2
تعاون رياضي	weight=3
مجال رياضي	weight=3
مجالات رياضية	weight=3
أنشطة رياضية	weight=3
تبادل رياضي	weight=3
قطاع رياضي	weight=3
رياضات إلكترونية	weight=3
رياضة إلكترونية	weight=3
بطولة رياضية	pl=بطولات weight=3
بطولة عالم	pl=بطولات weight=3
بطولة عالمية	pl=بطولات weight=3
ألعاب أولمبية	weight=3
دورة أولمبية	pl=دورات weight=3
أولمبياد
رعاية رياضية	weight=3
رعاية نادي	weight=3
رعاية دوري	weight=3
مدينة رياضية	pl=مدن weight=3
ملاعب رياضية	weight=3
استاد رياضي	weight=3
منشآت رياضية	weight=3
تدريب رياضي	weight=3
أكاديمية رياضية	pl=أكاديميات weight=3
أندية رياضية	weight=3
منشطات
فروسية
ملاكمة
غولف
جولف
شطرنج
رياضة
دوري	weight=1
بطولة	weight=1
أولمبي
مباراة	pl=مباريات weight=1
نادي	pl=أندية weight=1
ملعب	pl=ملاعب weight=1
نادي رياضي	pl=أندية weight=3
ناد رياضي	pl=أندية weight=3
منتخب وطني	pl=منتخبات weight=3
صالة رياضية	weight=3
معدات رياضية	weight=3
تجهيزات رياضية	weight=3
مستلزمات رياضية	weight=3
استثمار رياضي	pl=استثمارات weight=3
تسويق رياضي	weight=3
شراكة رياضية	weight=3
حدث رياضي	pl=أحداث weight=3
أحداث رياضية	weight=3
فعالية رياضية	weight=3
مسابقة رياضية	weight=3
بطولة دولية للفروسية	weight=3
نشاط بدني	weight=3
نشاط رياضي	pl=أنشطة weight=3
معسكر إعدادي	pl=معسكرات weight=3
معسكر رياضي	pl=معسكرات weight=3
كادر رياضي	pl=كوادر weight=3
كوادر رياضية	weight=3
ثقافة رياضية	weight=3
تحكيم رياضي	weight=3
محكمة رياضية	weight=3
دبلوماسية رياضية	weight=3
لعبة رياضية	pl=ألعاب weight=3
ألعاب رياضية	weight=3
سباحة أولمبية	weight=3
رياضة بحرية	pl=رياضات weight=3
رياضات بحرية	weight=3
رياضات مائية	weight=3
رياضات جوية	weight=3
رياضات قتالية	weight=3
رياضة نسائية	weight=3
رياضة مدرسية	weight=3
رياضة مجتمعية	weight=3
منشأة رياضية	pl=منشآت weight=3
مركز رياضي	pl=مراكز weight=3
قرية أولمبية	weight=3
بطولة كروية	weight=3
فريق كروي	pl=فرق weight=3
راع رسمي	weight=3
راعي رسمي	weight=3
راعي رئيسي	weight=3
استاد	pl=استادات
ستاد
منتخب	pl=منتخبات weight=1
مونديال
ماراثون	pl=ماراثونات
ماراتون
رالي	pl=راليات
هجن
مصارعة
كاراتيه
تايكوندو
جوجيتسو
جودو
جمباز
تنس
كريكيت
رغبي
رجبي
حلبة سباق	pl=حلبات
مضمار سباق
دراجات هوائية
بارالمبية
كلاسيكو
مباراة نهائية

[Topic] particle code=sport weight=2
تنظيم طواف	weight=3
كرة قدم	weight=3
كرة سلة	weight=3
كرة طائرة	weight=3
كرة يد	weight=3
ألعاب قوى	weight=3
تنظيم بطولة	weight=3
تنظيم بطولات	weight=3
استضافة بطولة	weight=3
استضافة سباق	weight=3
سباق سيارات	weight=3
سباق دراجات	weight=3
طواف دراجات	weight=3
فورمولا 1	weight=3
كأس عالم
كأس آسيا
رعاية فريق	weight=3
رعاية منتخب	weight=3
مدربين رياضيين	weight=3
حكام كرة	weight=3
تطوير كرة قدم	weight=3
دوري محترفين	weight=3
مكافحة منشطات	weight=3
مصارعة حرة	weight=3
مصارعة محترفين	weight=3
عقد رعاية	weight=3
عقود رعاية	weight=3
رعاية رياضة	weight=3
رعاية أندية	weight=3
رعاية ناد	weight=3
رعاية بطولة	weight=3
رعاية قميص	weight=3
رعاية قمصان	weight=3
رعاية لاعبين	weight=3
رعاية اتحاد كرة قدم	weight=3
حقوق رعاية	weight=3
حقوق تسمية	weight=3
قميص فريق	weight=3
قميص نادي	weight=3
قميص منتخب	weight=3
قمصان فريق	weight=3
متجر نادي	weight=3
منتجات نادي	weight=3
ملابس رياضية	weight=3
أطقم ملابس	weight=3
أدوات رياضية	weight=3
فئات سنية	weight=3
كأس سوبر	weight=3
سوبر مصري	weight=3
سوبر سعودي	weight=3
سوبر إيطالي	weight=3
سوبر إسباني	weight=3
دوري أبطال	weight=3
دوري ممتاز	weight=3
دوري سعودي	weight=3
دوري إنجليزي	weight=3
اتحاد كرة قدم	weight=3
اتحاد كرة	weight=3
لجنة أولمبية	weight=3
ألعاب آسيوية	weight=3
دورة ألعاب	weight=3
ألعاب بارالمبية	weight=3
لياقة بدنية	weight=3
تربية بدنية	weight=3
تربية رياضية	weight=3
سباق خيل	weight=3
سباق خيول	weight=3
سباقات خيل	weight=3
سباق هجن	weight=3
سباقات هجن	weight=3
سباقات سيارات	weight=3
رياضة سيارات	weight=3
سباق فورمولا	weight=3
فورمولا وان	weight=3
فورمولا إي	weight=3
رالي داكار	weight=3
خصخصة أندية	weight=3
تخصيص أندية	weight=3
استضافة مونديال	weight=3
استضافة كأس عالم	weight=3
استضافة كأس	weight=3
استضافة بطولات	weight=3
استضافة ألعاب	weight=3
استضافة مباراة	weight=3
استضافة مباريات	weight=3
استضافة نهائيات	weight=3
مباريات ودية	weight=3
مباراة ودية	weight=3
إقامة مباراة	weight=3
إقامة بطولة	weight=3
لاعب محترف	weight=3
كرة طاولة	weight=3
كرة مضرب	weight=3
كرة قدم نسائية	weight=3
رفع أثقال	weight=3
فنون قتالية	weight=3
شغب ملاعب	weight=3
حكم فيديو	weight=3
تقنية حكم فيديو	weight=3
تطوير رياضة	weight=3
إنشاء ملاعب	weight=3
إنشاء ملعب	weight=3
إنشاء استاد	weight=3
تطوير ملاعب	weight=3
أكاديميات كرة	weight=3
أكاديمية كرة	weight=3
مدارس كرة	weight=3
شركة رياضية	weight=3

[Topic] adjective code=sport weight=2
رياضي
كروي
بارالمبي

[Topic] noun code=youth weight=2
تبادل شبابي	weight=3
تعاون شبابي	weight=3
برامج شبابية	weight=3
أنشطة شبابية	weight=3
مبادرات شبابية	weight=3
تبادل وفود شبابية	weight=3
وفود شبابية	weight=3
مركز شباب	pl=مراكز weight=3
كشافة
حركة كشفية	weight=3
عمل تطوعي شبابي	weight=3
منتدى شباب	pl=منتديات weight=3
معسكرات شبابية	weight=3
شباب
عمل شبابي	weight=3
قيادة شبابية	weight=3
مبادرة شبابية	weight=3
برنامج شبابي	pl=برامج weight=3
نشاط شبابي	pl=أنشطة weight=3
قطاع شبابي	weight=3
مجلس شبابي	pl=مجالس weight=3
مجال شبابي	weight=3
ملتقى شبابي	pl=ملتقيات weight=3
معسكر كشفي	pl=معسكرات weight=3
مخيم كشفي	pl=مخيمات weight=3
تطوع شبابي	weight=3
وفد شبابي	pl=وفود weight=3

[Topic] particle code=youth weight=2
شؤون شباب	weight=3
رعاية شباب	weight=3
تمكين شباب	weight=3
مجال شباب	weight=3
قطاع شباب	weight=3
قيادات شابة	weight=3
بناء قادة مستقبل	weight=3
إعداد قيادات شابة	weight=3
قدرات شابة	weight=3
مراكز شباب	weight=3
بيوت شباب	weight=3
تطوع شباب	weight=3
ملتقى شباب	weight=3
مجلس شباب	weight=3
سياسات شباب	weight=3
شباب مبتكر	weight=3
تنمية شباب	weight=3
تبادل شباب	weight=3
تأهيل شباب	weight=3
دعم شباب	weight=3
تنمية قدرات شباب	weight=3
برامج شباب	weight=3
مبادرات شباب	weight=3
ملتقيات شباب	weight=3
معسكر شباب	weight=3
مؤتمر شباب	weight=3
وفود شباب	weight=3
برلمان شباب	weight=3
شباب وطلاب	weight=3
شباب وطلائع	weight=3
قيادات شبابية	weight=3
بيوت شبابية	weight=3
شباب ورياضة	weight=3
الشباب والرياضة	weight=3

[Topic] adjective code=youth weight=2
شبابي
كشفي

[Topic] noun code=religion weight=2
شؤون إسلامية
شؤون دينية	weight=3
أوقاف	weight=1
وقف إسلامي	weight=3
وقف خيري	weight=3
حج	weight=1
موسم حج	pl=مواسم weight=3
حجاج	weight=1
حصة حجاج	pl=حصص weight=3
عمرة
معتمرين
مناسك
مساجد	weight=1
مسجد	pl=مساجد weight=1
دعوة إسلامية	weight=3
دعاة	weight=1
علوم شرعية	weight=3
سنة نبوية	weight=3
فتوى
إفتاء
دار إفتاء	pl=دور weight=3
حوار أديان	weight=3
حوار بين الأديان	weight=3
حوار بين أتباع الأديان	weight=3
حوار ديني	weight=3
تقارب بين الأديان	weight=3
تسامح ديني	weight=3
تعايش سلمي بين الأديان	weight=3
فكر وسطي	weight=3
اعتدال
خطاب ديني	weight=3
تجديد خطاب ديني	weight=3
حرية دينية	weight=3
أساقفة
كنائس	weight=1
كنيسة	pl=كنائس weight=1
أخوة إنسانية	weight=3
مقدسات
كرسي رسولي	weight=3
تسامح
إرشاد ديني
تعليم ديني	weight=3
تعاون ديني	weight=3
مجال ديني	weight=3
شأن ديني	weight=3
مؤسسة دينية	weight=3
مؤسسات دينية	weight=3
علوم إسلامية	weight=3
دراسات شرعية	weight=3
صندوق وقفي	pl=صناديق weight=3
وقف وطني	weight=3
مركز إسلامي	pl=مراكز weight=3
مراكز إسلامية	weight=3
ثقافة إسلامية	weight=3
مواقع دينية	weight=3
موقع ديني	pl=مواقع weight=3
سياحة دينية إسلامية	weight=3
ترتيبات حج وعمرة	weight=3
أمور دينية	weight=3
مسائل دينية	weight=3
أئمة
خطباء
وسطية
زكاة
كنسي
مصاحف
مصحف	pl=مصاحف
معتمر	pl=معتمرين

[Topic] particle code=religion weight=2
شؤون حج	weight=3
حج وعمرة	weight=3
حج والعمرة	weight=3
شؤون حجاج	weight=3
ترتيبات حج	weight=3
ترتيبات شؤون حجاج	weight=3
عمارة مساجد	weight=3
إعمار مساجد	weight=3
بناء مساجد	weight=3
تدريب أئمة	weight=3
تكوين أئمة	weight=3
إعداد أئمة	weight=3
علوم قرآن	weight=3
قرآن كريم	weight=3
تحفيظ قرآن	weight=3
طباعة مصحف	weight=3
مصحف شريف	weight=3
تعيين أساقفة	weight=3
أماكن مقدسة	weight=3
دعوة إلى الله
بناء مسجد	weight=3
ترميم مسجد	weight=3
ترميم مساجد	weight=3
صيانة مساجد	weight=3
فرش مساجد	weight=3
إعمار مسجد	weight=3
عناية بالمساجد	weight=3
بيوت الله	weight=3
رعاية مساجد	weight=3
كتاب الله	weight=3
طباعة قرآن	weight=3
حفظ قرآن	weight=3
حلقات تحفيظ	weight=3
خدمة حجاج	weight=3
خدمة ضيوف الرحمن	weight=3
ضيوف رحمن	weight=3
نقل حجاج ومعتمرين	weight=3
إسكان حجاج	weight=3
بعثة حج	weight=3
بعثات حج	weight=3
تفويج حجاج	weight=3
مشاعر مقدسة	weight=3
مسجد حرام	weight=3
مسجد نبوي	weight=3
مقدسات إسلامية	weight=3
حوار أتباع أديان	weight=3
أتباع أديان	weight=3
تعايش بين الأديان	weight=3
إمام مسجد	weight=3
أئمة وخطباء	weight=3
الأئمة والخطباء	weight=3
تدريب دعاة	weight=3
تأهيل أئمة	weight=3
أئمة ودعاة	weight=3
شؤون أوقاف	weight=3
إدارة أوقاف	weight=3
صناديق وقفية	weight=3
زكاة وصدقات	weight=3
جمع زكاة	weight=3
علماء مسلمين	weight=3
نشر وسطية	weight=3
وسطية واعتدال	weight=3
الوسطية والاعتدال	weight=3
تصحيح مفاهيم	weight=3
خطاب كراهية	weight=3
نشر تسامح	weight=3
علاقات مع الفاتيكان	weight=3
مكافحة إسلاموفوبيا	weight=3
دراسات إسلامية	weight=3

[Topic] adjective code=religion weight=2
ديني	weight=1
دعوي	weight=1
وقفي	weight=1

[Topic] noun code=social weight=2
شؤون اجتماعية	weight=3
تنمية اجتماعية	weight=3
تنمية مجتمعية	weight=3
رعاية اجتماعية	weight=3
حماية اجتماعية	weight=3
خدمات اجتماعية	weight=3
خدمة اجتماعية	weight=3
تعاون اجتماعي	weight=3
مجال اجتماعي	weight=3
مجالات اجتماعية	weight=3
مسؤولية اجتماعية	weight=3
مسؤولية مجتمعية	weight=3
مبادرات اجتماعية	weight=3
مبادرات مجتمعية	weight=3
مشاركة مجتمعية	weight=3
شراكة مجتمعية	weight=3
مجتمع مدني	weight=3
منظمات مجتمع مدني	weight=3
مؤسسات مجتمع مدني	weight=3
عمل تطوعي	weight=3
تطوع
متطوعين
مساواة
تنمية أسرية	weight=3
طفولة
أيتام	weight=1
مسنين
أشخاص ذوي إعاقة	weight=3
معاقين
إدماج اجتماعي	weight=3
اندماج اجتماعي	weight=3
توعية مجتمعية	weight=3
جمعيات أهلية	weight=3
قطاع غير ربحي	weight=3
زواج جماعي	weight=3
سلم اجتماعي	weight=3
حوار اجتماعي	weight=3
عنف أسري	weight=3
صلح قبلي	weight=3
مجتمع محلي
أسرة	pl=أسر weight=1
طفل	pl=أطفال weight=1
مرأة	weight=1
نساء	weight=1
إعاقة
دعم اجتماعي	weight=3
برنامج اجتماعي	pl=برامج weight=3
برامج اجتماعية	weight=3
عمل اجتماعي	weight=3
مشروع اجتماعي	pl="مشاريع|مشروعات" weight=3
مشاريع اجتماعية	weight=3
رفاه اجتماعي	weight=3
عدالة اجتماعية	weight=3
ابتكار اجتماعي	weight=3
شراكة اجتماعية	weight=3
تماسك اجتماعي	weight=3
تماسك أسري	weight=3
استقرار أسري	weight=3
ترابط أسري	weight=3
شأن اجتماعي	weight=3
قضايا اجتماعية	weight=3
جمعية خيرية	weight=3
جمعية أهلية	weight=3
مؤسسة أهلية	weight=3
قطاع ثالث	weight=3
فئات محتاجة	weight=3
أسر فقيرة	weight=3
أسر متعففة	weight=3
أسرة منتجة	pl=أسر weight=3
معاش تقاعدي	pl=معاشات weight=3
خدمة مجتمعية	pl=خدمات weight=3
خدمات مجتمعية	weight=3
عمل مجتمعي	weight=3
مبادرة مجتمعية	weight=3
مبادرة اجتماعية	weight=3
مسؤولية مجتمعية للشركات	weight=3
سكن اجتماعي	weight=3
عمل تعاوني	weight=3
تنوع واندماج	weight=3
معاش	pl=معاشات
اعتصام	pl=اعتصامات
توحد	weight=1
نسوي
أرامل
محتاجين

[Topic] particle code=social weight=2
خدمة مجتمع	weight=3
مسؤولية اجتماعية للشركات	weight=3
تمكين مرأة	weight=3
حقوق مرأة	weight=3
شؤون مرأة	weight=3
قضايا مرأة	weight=3
مساواة بين الجنسين	weight=3
عنف ضد المرأة	weight=3
مناهضة عنف ضد المرأة	weight=3
حماية مرأة	weight=3
شؤون أسرة	weight=3
حماية أسرة	weight=3
أسر منتجة	weight=3
أسرة وطفولة	weight=3
أسرة والطفولة	weight=3
حقوق طفل	weight=3
حقوق أطفال	weight=3
حماية طفل	weight=3
حماية أطفال	weight=3
رعاية أيتام	weight=3
كفالة أيتام	weight=3
رعاية مسنين	weight=3
كبار سن	weight=3
ذوي إعاقة	weight=3
ذوي احتياجات خاصة	weight=3
أصحاب همم	weight=3
تأهيل معاقين	weight=3
فئات هشة	weight=3
أسر محتاجة	weight=3
نزلاء سجون	weight=3
إصلاح ذات بين	weight=3
جودة حياة	weight=3
حفظ نعمة	weight=3
تعويضات عائلية	weight=3
تعويض عائلي	weight=3
معاش شيخوخة	weight=3
معاشات تقاعد	weight=3
معاش تقاعد	weight=3
أنظمة تقاعد	weight=3
نظام تقاعد	weight=3
صناديق تقاعد	weight=3
إصلاح تقاعد	weight=3
رعاية أطفال	weight=3
دعم أسر	weight=3
تمكين أسر	weight=3
تمكين نساء	weight=3
تمكين اقتصادي للمرأة	weight=3
تأهيل أيتام	weight=3
خدمة أيتام	weight=3
دعم أيتام	weight=3
رعاية أسر	weight=3
كفالة أسر	weight=3
مكافحة عنف أسري	weight=3
حماية من العنف	weight=3
تمكين أشخاص ذوي إعاقة	weight=3
تأهيل ذوي إعاقة	weight=3
رعاية ذوي إعاقة	weight=3
خدمة ذوي إعاقة	weight=3
دمج ذوي إعاقة	weight=3
تمكين ذوي إعاقة	weight=3
رعاية معاقين	weight=3
أطفال توحد	weight=3
مصابين بالتوحد	weight=3
إرشاد أسري	weight=3
إصلاح أسري	weight=3
توفيق بين الجنسين	weight=3
زواج أطفال	weight=3
عمل أطفال	weight=3
دور رعاية	weight=3
دار أيتام	weight=3
دار مسنين	weight=3
تشغيل مسنين	weight=3
نزلاء ونزيلات	weight=3
رعاية سجناء	weight=3
أسر سجناء	weight=3
أسر شهداء	weight=3
ذوي شهداء	weight=3
قدامى محاربين	weight=3
محاربين قدامى	weight=3
تبادل خبرات مجتمعية	weight=3
عمل خير	weight=3
جمعيات تعاونية	weight=3
فك اعتصام	weight=3
فض اعتصام	weight=3
إنهاء اعتصام	weight=3

[Topic] adjective code=social weight=2
اجتماعي	weight=1
مجتمعي	weight=1
أسري	weight=1
تطوعي	weight=1

[Topic] noun code=humanitarian weight=2
مساعدة إنسانية	weight=3
مساعدات إنسانية	weight=3
عمل إنساني	weight=3
عمل إغاثي	weight=3
عمل خيري	weight=3
أعمال خيرية	weight=3
شؤون إنسانية	weight=3
إغاثة إنسانية	weight=3
إغاثة
مساعدات إغاثية	weight=3
مساعدات غذائية	weight=3
مساعدات طبية	weight=3
مواد إغاثية	weight=3
سلال غذائية	weight=3
سلة غذائية	pl=سلال weight=3
قافلة إغاثية	pl=قوافل weight=3
إيصال مساعدات إنسانية	weight=3
إدخال مساعدات إنسانية	weight=3
دخول مساعدات إنسانية	weight=3
وصول إنساني	weight=3
وصول إنساني آمن	weight=3
ممر إنساني	pl=ممرات weight=3
ممرات إنسانية	weight=3
ممر آمن	pl=ممرات weight=3
استجابة إنسانية	weight=3
خطة استجابة إنسانية	pl=خطط weight=3
تخفيف معاناة إنسانية	weight=3
نازحين	weight=1
نازح	pl="نازحين|نازحون" weight=1
مهجرين	weight=1
مخيم لاجئين	pl=مخيمات
إجلاء	weight=1
كفالات
متضررين	weight=1
شراكة إنسانية	weight=3
أزمة إنسانية	pl=أزمات weight=3
قانون دولي إنساني	weight=3
إغاثي
خيري	weight=1
مدنيين	weight=1
مساعدات عينية	weight=3
مساعدات إيوائية	weight=3
مساعدات شتوية	weight=3
مواد إيوائية	weight=3
حقيبة إيوائية	pl=حقائب weight=3
طرد غذائي	pl=طرود weight=3
طرود غذائية	weight=3
قافلة إنسانية	pl=قوافل weight=3
جسر إغاثي	pl=جسور weight=3
كارثة إنسانية	pl=كوارث weight=3
معاناة إنسانية	weight=3
أوضاع إنسانية	weight=3
وضع إنساني	pl=أوضاع weight=3
حاجات إنسانية	weight=3
احتياجات إنسانية	weight=3
عملية إنسانية	weight=3
مشروع إنساني	pl="مشاريع|مشروعات" weight=3
مشاريع إنسانية	weight=3
برنامج إنساني	pl=برامج weight=3
مبادرة إنسانية	weight=3
جهود إنسانية	weight=3
دعم إنساني	weight=3
تعاون إنساني	weight=3
منظمة إنسانية	weight=3
مشاريع إغاثية	weight=3
مشروعات إغاثية	weight=3
مشروع إغاثي	pl="مشاريع|مشروعات" weight=3
حملة إغاثية	weight=3
مجاعة	weight=3
بيت متنقل	pl=بيوت weight=3
مساكن مؤقتة	weight=3
تهجير قسري	weight=3
نزوح قسري	weight=3
منكوبين
مفقودين
جثامين
مخيمات إيواء
إيواء
مأوى
كرفانات
محاصرين
نزوح
جثث	weight=1

[Topic] particle code=humanitarian weight=2
إغاثة عاجلة	weight=3
مساعدات عاجلة	weight=3
مواد إغاثة	weight=3
قوافل إغاثة	weight=3
إيصال مساعدات	weight=3
إدخال مساعدات	weight=3
دخول مساعدات	weight=3
توزيع مساعدات	weight=3
وصول مساعدات	weight=3
تخفيف معاناة	weight=3
دعم لاجئين	weight=3
مساعدة لاجئين	weight=3
إغاثة لاجئين	weight=3
إيواء لاجئين	weight=3
إغاثة نازحين	weight=3
عودة لاجئين	weight=3
عودة نازحين	weight=3
إعادة نازحين	weight=3
إيواء نازحين	weight=3
مخيمات لاجئين	weight=3
رعاية لاجئين	weight=3
شؤون لاجئين	weight=3
حماية مدنيين	weight=3
إجلاء مدنيين	weight=3
إجلاء جرحى	weight=3
إجلاء مرضى	weight=3
إجلاء مصابين	weight=3
خروج مدنيين	weight=3
خروج جرحى	weight=3
كفالة يتيم	weight=3
حماية لاجئين	weight=3
معاناة شعب
هلال أحمر	weight=1
صليب أحمر	weight=1
إعادة توطين لاجئين	weight=3
عودة روهينغا	weight=3
عودة روهينغيا	weight=3
عودة روهينجا	weight=3
عودة روهينغي	weight=3
إعادة روهينغا	weight=3
عودة طوعية	weight=3
عودة آمنة	weight=3
عودة مهجرين	weight=3
عودة لاجئي	weight=3
عودة عائلات	weight=3
لم شمل	weight=3
لم شمل عائلات	weight=3
لم شمل أسر	weight=3
جمع شمل	weight=3
جمع شمل عائلات	weight=3
لقاءات عائلات	weight=3
لقاءات أسر	weight=3
عائلات مشتتة	weight=3
أسر مشتتة	weight=3
عائلات مقسمة	weight=3
إعادة توطين	weight=3
استقبال مهاجرين	weight=3
استقبال لاجئين	weight=3
استضافة لاجئين	weight=3
إنقاذ مهاجرين	weight=3
إنقاذ أرواح	weight=3
كسوة شتاء	weight=3
كسوة عيد	weight=3
إفطار صائم	weight=3
إفطار صائمين	weight=3
توزيع سلال غذائية	weight=3
توزيع سلال	weight=3
توزيع لحوم أضاحي	weight=3
توزيع تمور	weight=3
توزيع مواد غذائية	weight=3
قوافل مساعدات	weight=3
قافلة مساعدات	weight=3
شاحنات مساعدات	weight=3
مخيمات نازحين	weight=3
مخيم نازحين	weight=3
مخيمات لجوء	weight=3
دعم نازحين	weight=3
مساعدة نازحين	weight=3
مساعدة متضررين	weight=3
إغاثة متضررين	weight=3
دعم متضررين	weight=3
إغاثة منكوبين	weight=3
إيصال مواد غذائية	weight=3
إيصال مواد إغاثية	weight=3
إدخال مواد غذائية	weight=3
إدخال مواد إغاثية	weight=3
إيصال إغاثة	weight=3
إدخال إغاثة	weight=3
رفع معاناة	weight=3
مكافحة جوع	weight=3
قضاء على الجوع	weight=3
سوء تغذية	weight=3
إخلاء جثث	weight=3
تسليم جثث	weight=3
تبادل جثث	weight=3
استعادة جثث	weight=3
إعادة جثامين	weight=3
تسليم جثامين	weight=3
أسرى ومفقودين	weight=3
الأسرى والمفقودين	weight=3
كشف مصير مفقودين	weight=3
إجلاء رعايا	weight=3
إجلاء عالقين	weight=3
عودة عالقين	weight=3
إجلاء محاصرين	weight=3
خروج محاصرين	weight=3
إخراج محاصرين	weight=3
إخراج مدنيين	weight=3
إخراج جرحى	weight=3
إخراج مصابين	weight=3
إخلاء جرحى	weight=3
إخلاء مصابين	weight=3
علاج جرحى	weight=3
مساعدة فقراء	weight=3
إغاثة شعب	weight=3
أسر نازحة	weight=3
أسر متضررة	weight=3
فك كربة	weight=3
منظمات إغاثة	weight=3
مركز إغاثة	weight=3
إجلاء أطفال	weight=3
إجلاء مرضى وجرحى	weight=3
إعادة لاجئين روهينغا	weight=3
وصول عاملين إنسانيين	weight=3
إعادة رفات	weight=3
خروج أهالي
خروج سكان
إخراج أهالي
إخراج سكان
نقل مدنيين
نقل نازحين
إدخال وقود
مناطق محاصرة
مدن محاصرة
بلدات محاصرة
سفينة إنقاذ
سفن إنقاذ
منظمات خيرية
جمعيات خيرية

[Topic] adjective code=humanitarian weight=2
إنساني	weight=1

[Topic] noun code=justice weight=2
تعاون قضائي	weight=3
تعاون قانوني	weight=3
تعاون قانوني وقضائي	weight=3
تعاون قضائي وقانوني	weight=3
تعاون عدلي	weight=3
مجال قضائي	weight=3
مجال قانوني	weight=3
شؤون قضائية	weight=3
شؤون قانونية	weight=3
شؤون عدلية	weight=3
مساعدة قضائية	weight=3
مساعدة قانونية	weight=3
مساعدة قضائية متبادلة	weight=3
مساعدة قانونية متبادلة	weight=3
مساعدة قضائية جنائية	weight=3
صفقة تبادل	pl=صفقات weight=3
تنفيذ أحكام قضائية	weight=3
اعتراف بأحكام قضائية	weight=3
أحكام أجنبية	weight=3
تحكيم
تحكيم تجاري	weight=3
تحكيم دولي	weight=3
فض نزاعات تجارية	weight=3
وساطة قضائية	weight=3
وساطة دولية تجارية	weight=3
إعلانات قضائية	weight=3
إنابة قضائية	pl=إنابات weight=3
إنابات قضائية	weight=3
حالة مدنية	weight=3
أحوال شخصية	weight=3
محكمة	pl=محاكم weight=1
محاكم	weight=1
محكمة دولية	weight=3
عدالة انتقالية	weight=3
عدالة جنائية	weight=3
محكمة جنائية دولية	weight=3
عدل دولية	weight=3
محاكمة مجرمي حرب	weight=3
تحقيق جنائي مشترك	weight=3
خبرات قضائية	weight=3
توثيق عدلي	weight=3
محاماة
اختصاص قضائي	weight=3
تشريعات
تعويضات
إبادة جماعية	weight=3
تسوية قضائية	weight=3
قضاء	weight=1
عدل	weight=1
عدالة
قانون	pl=قوانين weight=1
رهائن	weight=1
تشريع	pl=تشريعات
محامين
أسير	pl=أسرى weight=1
ملاحقة قضائية	pl=ملاحقات weight=3
ملاحقات قضائية	weight=3
دعوى قضائية	pl=دعاوى weight=3
دعاوى قضائية	weight=3
مسائل جنائية	weight=3
مسائل جزائية	weight=3
مسائل مدنية	weight=3
مواد جزائية	weight=3
عقوبة بديلة	weight=3
استشارات قانونية	weight=3
ثقافة قانونية	weight=3
توعية قانونية	weight=3
خدمات قانونية	weight=3
خدمات عدلية	weight=3
تدريب عدلي	weight=3
تدريب قضائي	weight=3
محكمة تحكيم	pl=محاكم weight=3
محكمة خاصة	pl=محاكم weight=3
عدالة تصالحية	weight=3
سلطة قضائية	weight=3
منظومة عدلية	weight=3
منظومة قضائية	weight=3
ولاية قضائية	weight=3
معتقلين
محتجزين
مختطفين
مخطوفين
سجناء
موقوفين
قضاة
مساءلة
تعذيب
قانون تجاري
قانون جنائي
انتهاكات	weight=1
غرامة	weight=1

[Topic] particle code=justice weight=2
تعاون قانوني والقضائي	weight=3
تعاون قضائي والقانوني	weight=3
مجال عدل	weight=3
تسليم مجرمين	weight=3
تسليم مطلوبين	weight=3
تسليم متهمين	weight=3
تسليم مدانين	weight=3
تسليم مشتبه بهم	weight=3
تسليم هاربين	weight=3
تسليم أشخاص	weight=3
نقل محكوم عليهم	weight=3
نقل محكومين	weight=3
نقل سجناء	weight=3
نقل مساجين	weight=3
نقل أشخاص محكوم عليهم	weight=3
تبادل سجناء	weight=3
تبادل أسرى	weight=3
تبادل محتجزين	weight=3
تبادل معتقلين	weight=3
إطلاق سراح سجناء	weight=3
إطلاق سراح أسرى	weight=3
إطلاق سراح معتقلين	weight=3
إطلاق سراح محتجزين	weight=3
إطلاق سراح رهائن	weight=3
إفراج عن سجناء	weight=3
إفراج عن أسرى	weight=3
إفراج عن معتقلين	weight=3
إفراج عن محتجزين	weight=3
إفراج عن مختطفين	weight=3
إفراج عن مخطوفين	weight=3
إفراج عن رهائن	weight=3
إفراج عن رهينة	weight=3
تبادل جثامين	weight=3
تنفيذ أحكام	weight=3
أحكام تحكيم	weight=3
تسوية نزاعات	weight=3
تسوية منازعات	weight=3
فض منازعات	weight=3
محاكمة متهمين	weight=3
نيابة عامة	weight=3
ادعاء عام	weight=3
تدريب قضاة	weight=3
تبادل قضاة	weight=3
معهد قضاء	weight=3
كتابة عدل	weight=3
حقوق إنسان	weight=3
حماية حقوق إنسان	weight=3
أموال منهوبة	weight=3
استرداد أموال	weight=3
استرداد أموال منهوبة	weight=3
تجميد أصول	weight=3
تعويض ضحايا	weight=3
مناهضة تعذيب	weight=3
تبادل محكومين	weight=3
تبادل مختطفين	weight=3
تبادل مخطوفين	weight=3
تبادل رهائن	weight=3
تبادل موقوفين	weight=3
تبادل جنود	weight=3
صفقة شاليط	weight=3
تسليم محكومين	weight=3
تسليم سجناء	weight=3
تسليم فارين	weight=3
تسليم مطلوب	weight=3
تسليم متبادل	weight=3
استرداد مجرمين	weight=3
استرداد مطلوبين	weight=3
استرداد متهمين	weight=3
ملاحقة فارين	weight=3
تنفيذ عقوبات	weight=3
إبعاد سجناء	weight=3
حقيقة وكرامة	weight=3
الحقيقة والكرامة	weight=3
كشف حقيقة انتهاكات	weight=3
انتهاكات حقوق إنسان	weight=3
جرائم حرب	weight=3
جرائم ضد الإنسانية	weight=3
إفلات من العقاب	weight=3
وقف ملاحقات	weight=3
إقرار بالذنب	weight=3
اعتراف بالذنب	weight=3
تسوية خارج القضاء	weight=3
تسوية خارج المحكمة	weight=3
مسائل مدنية وتجارية	weight=3
المسائل المدنية والتجارية	weight=3
سيادة قانون	weight=3
وصول إلى العدالة	weight=3
حماية شهود	weight=3
طب شرعي	weight=3
صياغة تشريعات	weight=3
صياغة قوانين	weight=3
تحديث تشريعات	weight=3
مراجعة قوانين	weight=3
نقابة محامين	weight=3
مركز تحكيم	weight=3
مراكز تحكيم	weight=3
هيئة تحكيم	weight=3
وساطة وتحكيم	weight=3
أسرى حرب	weight=3
إفراج عن سجين	weight=3
إفراج عن جنود	weight=3
إفراج عن محتجز	weight=3
إفراج عن ناشطين	weight=3
إطلاق سراح جنود	weight=3
إطلاق سراح مختطفين	weight=3
إطلاق سراح مخطوفين	weight=3
إطلاق أسرى	weight=3
إطلاق معتقلين	weight=3
إطلاق سجناء	weight=3
إطلاق مختطفين	weight=3
إعادة محكوم عليهم	weight=3
مناهضة عنصرية	weight=3
إطلاق سراح
إفراج عن
تسوية ودية
كشف حقيقة

[Topic] adjective code=justice weight=2
قضائي
عدلي
قانوني	weight=1
تشريعي	weight=1
حقوقي	weight=1

[Topic] noun code=governance weight=2
نزاهة
شفافية
حوكمة
إدارة حكومية	weight=3
تنمية إدارية	weight=3
تطوير إداري	weight=3
إصلاح إداري	weight=3
خدمة مدنية	weight=3
وظيفة عمومية	weight=3
خدمات حكومية	weight=3
خدمات حكومية رقمية	weight=3
تحديث حكومي	weight=3
عمل حكومي	weight=3
تطوير عمل حكومي	weight=3
تميز حكومي	weight=3
أداء حكومي	weight=3
أداء مؤسسي	weight=3
تميز مؤسسي	weight=3
تبادل معرفي حكومي	weight=3
إحصاء
إحصاءات
بيانات إحصائية	weight=3
معلومات إحصائية	weight=3
أجهزة رقابية	weight=3
لا مركزية	weight=3
لامركزية	weight=3
حكم محلي	weight=3
حكم ذاتي	weight=3
إدارة محلية	weight=3
جماعات محلية	weight=3
سلطات محلية	weight=3
بلديات
شؤون بلدية	weight=3
عمل بلدي	weight=3
توأمة
توأمة مؤسسية	weight=3
حكومة وحدة وطنية
حكومة ائتلافية	weight=3
ائتلاف حكومي	weight=3
مرحلة انتقالية
فترة انتقالية
انتقال سياسي	weight=3
عملية سياسية
إصلاح سياسي	weight=3
لجنة دستورية	pl=لجان weight=3
بناء قدرات مؤسسية	weight=3
مصالحة فلسطينية	weight=3
مشتريات حكومية	weight=3
منافسات حكومية	weight=3
سجل مدني	weight=3
أحوال مدنية	weight=3
برلمانات	weight=1
صداقة برلمانية	code=diplomacy weight=3
تعاون برلماني	code=diplomacy weight=3
تخطيط استراتيجي	weight=3
فساد
حكم	weight=1
رقابة	weight=1
انتخابات	weight=1
سلطة محلية
تعداد
تخطيط	weight=1
إدارة عمومية	weight=3
خدمة عمومية	weight=3
تحالف حكومي	weight=3
ائتلاف سياسي	weight=3
تحالف برلماني	weight=3
برنامج حكومي	pl=برامج weight=3
كتلة برلمانية	pl=كتل weight=3
انتخابات رئاسية	weight=3
انتخابات برلمانية	weight=3
انتخابات تشريعية	weight=3
انتخابات محلية	weight=3
انتخابات بلدية	weight=3
انتخابات مبكرة	weight=3
نظام انتخابي	weight=3
إصلاح انتخابي	weight=3
مجلس سيادي	pl=مجالس weight=3
مجلس انتقالي	weight=3
حقيبة وزارية	pl=حقائب weight=3
تشكيلة حكومية	weight=3
تشكيلة وزارية	weight=3
تشكيل حكومي	weight=3
إعلان دستوري	weight=3
وثيقة دستورية	pl=وثائق weight=3
تعديل دستوري	pl=تعديلات weight=3
تعديلات دستورية	weight=3
إصلاح دستوري	pl=إصلاحات weight=3
إصلاحات دستورية	weight=3
إصلاحات سياسية	weight=3
انتقال ديمقراطي	weight=3
تحول ديمقراطي	weight=3
جهوية متقدمة	weight=3
جماعة ترابية	weight=3
إدارة ترابية	weight=3
نظام فيدرالي	weight=3
حكم فيدرالي	weight=3
حكم لامركزي	weight=3
حكومة مفتوحة	weight=3
بيانات مفتوحة	weight=3
رقابة إدارية	weight=3
أداء إداري	weight=3
تدريب إداري	weight=3
علوم إدارية	weight=3
قيادات إدارية	weight=3
قيادات حكومية	weight=3
عمل برلماني	weight=3
علاقات برلمانية	weight=3
تعداد سكاني	weight=3
مسح إحصائي	pl="مسوح|مسوحات" weight=3
عمل إحصائي	weight=3
تسجيل مدني	weight=3
سجلات مدنية	weight=3
هيكلة إدارية	weight=3
جهاز حكومي	pl=أجهزة weight=3
تعاون بلدي	weight=3
تكامل حكومي	weight=3
تحالف سياسي	pl=تحالفات
كتلة سياسية	pl=كتل
مجلس رئاسي
مجلس سيادة
استفتاء
دستور	weight=1
محاصصة
فيدرالية
جهوية
حوار وطني
توافق وطني
شراكة سياسية
قطاع عام
رشوة
إحصائيات
هوية وطنية
وثائق رسمية
مؤشرات أداء
عمل سياسي

[Topic] particle code=governance weight=2
مكافحة فساد	weight=3
محاربة فساد	weight=3
وقاية من فساد	weight=3
حكم رشيد	weight=3
حوكمة رشيدة	weight=3
إدارة عامة	weight=3
إصلاح إدارة	weight=3
وظيفة عامة	weight=3
ديوان مراقبة	weight=3
مراجعة حسابات	weight=3
محاسبة عامة	weight=3
توأمة مدن	weight=3
تقاسم سلطة	weight=3
تقاسم سلطات	weight=3
اقتسام سلطة	weight=3
تشارك سلطة	weight=3
تداول سلطة	weight=3
تشكيل حكومة
حكومة وفاق	weight=3
حكومة توافق	weight=3
ائتلاف حاكم	weight=3
إجراء انتخابات	weight=3
تنظيم انتخابات	weight=3
مراقبة انتخابات	weight=3
مفوضية انتخابات	weight=3
دستور جديد	weight=3
صياغة دستور	weight=3
مؤسسات دولة	weight=3
بناء مؤسسات	weight=3
تمكين حكومة	weight=3
إدارة قطاع غزة	weight=3
تسليم إدارة	weight=3
ملف الحكم	weight=3
أملاك دولة	weight=3
قياس أداء	weight=3
استشراف مستقبل	weight=3
إدارة مدينة	weight=3
انتقال سلطة
مرفق عمومي	weight=3
مرافق عمومية	weight=3
إعادة هيكلة مؤسسات	weight=3
إصلاح مؤسسات	weight=3
إصلاح مؤسسات دولة	weight=3
تولي رئاسة	weight=3
انتخاب رئيس	weight=3
انتخاب رئيس برلمان	weight=3
انتخاب رئيس جمهورية	weight=3
انتخاب رئيس مجلس	weight=3
قانون انتخاب	weight=3
قانون انتخابات	weight=3
حكومة انتقالية	weight=3
حكومة وحدة	weight=3
حكومة شراكة	weight=3
حكومة كفاءات	weight=3
سلطة انتقالية	weight=3
توزيع حقائب	weight=3
حقائب وزارية	weight=3
مناصب وزارية	weight=3
توزيع مناصب	weight=3
تقاسم مناصب	weight=3
كتلة أكبر	weight=3
حوار وطني شامل	weight=3
مؤتمر حوار وطني	weight=3
سلطة وثروة	weight=3
السلطة والثروة	weight=3
تقاسم ثروة	weight=3
توحيد مؤسسات	weight=3
مناصب سيادية	weight=3
إنهاء انقسام	weight=3
انقسام فلسطيني	weight=3
حركتي فتح وحماس	weight=3
فتح وحماس	weight=3
مصالحة بين فتح وحماس	weight=3
حق حصول على معلومات	weight=3
مكافحة رشوة	weight=3
محاربة رشوة	weight=3
وقاية من الرشوة	weight=3
كسب غير مشروع	weight=3
مال عام	weight=3
حماية مال عام	weight=3
تعزيز نزاهة	weight=3
حماية نزاهة	weight=3
حوكمة شركات	weight=3
خدمة مواطنين	weight=3
خدمات مواطنين	weight=3
مراكز خدمة مواطن	weight=3
تعداد سكان	weight=3
إحصاء سكان	weight=3
بيانات وإحصاءات	weight=3
بناء قدرات برلمانيين	weight=3
قدرات برلمانيين	weight=3
إصلاح قطاع عام	weight=3
سياسات عامة	weight=3
سياسات عمومية	weight=3
صنع قرار	weight=3
دعم قرار	weight=3
دعم اتخاذ قرار	weight=3
صنع سياسات	weight=3
مدن صديقة	weight=3
توأمة بين مدينتي	weight=3
توأمة بين المدينتين	weight=3
مدن متوأمة	weight=3
شأن محلي	weight=3
قدرات تدبيرية	weight=3
تدبير عمومي	weight=3
حكم ديمقراطي	weight=3
ترتيبات انتقال سلطة	weight=3
نقل سلطة	weight=3
إدارة مرحلة انتقالية	weight=3
أعضاء مجلس سيادي	weight=3
خدمات بلدية	weight=3
إدارة أصول دولة	weight=3
تدريب قيادات حكومية	weight=3
انتخابات رئاسية وبرلمانية	weight=3
تطوير قيادات	weight=3
تطوير قيادات إدارية	weight=3
ميثاق أخلاقي	weight=3
قياس رضا	weight=3
تجربة مستفيد	weight=3

[Topic] adjective code=governance weight=2
إداري	weight=1
بلدي	weight=1
رقابي	weight=1
مؤسسي	weight=1
إحصائي	weight=1

[Topic] noun code=diplomacy weight=2
تعاون دبلوماسي	weight=3
علاقات دبلوماسية	weight=3
علاقة دبلوماسية	pl=علاقات weight=3
إقامة علاقات دبلوماسية	weight=3
استئناف علاقات دبلوماسية	weight=3
إعادة علاقات دبلوماسية	weight=3
عودة علاقات دبلوماسية	weight=3
تطبيع
تمثيل دبلوماسي	weight=3
تبادل دبلوماسي	weight=3
فتح قنصلية	weight=3
بعثة دبلوماسية	weight=3
بعثات دبلوماسية	weight=3
شؤون دبلوماسية	weight=3
شؤون خارجية	weight=1
سياسة خارجية	weight=3
مشاورات سياسية	weight=3
مشاورات دبلوماسية	weight=3
مشاورات ثنائية	weight=3
تشاور سياسي	weight=3
تنسيق سياسي	weight=3
تشاور ثنائي	weight=3
حوار سياسي	weight=3
حوار استراتيجي	weight=3
تعاون سياسي	weight=3
علاقات سياسية	weight=3
علاقات ثنائية	weight=1
تعزيز علاقات ثنائية	weight=3
لجنة مشتركة	pl=لجان weight=1
لجنة عليا مشتركة	pl=لجان weight=1
مجلس تنسيق	pl=مجالس
مجلس تنسيقي	pl=مجالس
مجلس تعاون استراتيجي	weight=3
شراكة استراتيجية شاملة
تأشيرة دخول	pl=تأشيرات weight=3
جوازات دبلوماسية	weight=3
جواز سفر دبلوماسي	pl=جوازات weight=3
حاملي جوازات دبلوماسية	weight=3
جوازات سفر دبلوماسية	weight=3
شنغن	weight=3
شؤون قنصلية	weight=3
خدمات قنصلية	weight=3
تعاون قنصلي	weight=3
معهد دبلوماسي	pl=معاهد weight=3
تدريب دبلوماسي	weight=3
دراسات دبلوماسية	weight=3
اتفاقية مقر	pl=اتفاقيات weight=3
افتتاح مكتب إقليمي	weight=3
إنشاء مكتب إقليمي	weight=3
عدم تدخل في شؤون داخلية	weight=3
نزاعات دبلوماسية	weight=3
تصويت في الأمم المتحدة	weight=3
تأشيرة	pl=تأشيرات
دبلوماسية
صداقة	weight=1
سفارة	weight=1
قنصلية
مشاورات	weight=1
تشاور	weight=1
علاقات	weight=1
حصانة دبلوماسية	weight=3
حوار منتظم	weight=3
مصلحة دبلوماسية	pl=مصالح weight=3
شراكة سياسية استراتيجية	weight=3
دبلوماسية برلمانية	weight=3
دبلوماسية ثقافية	weight=3
سلك دبلوماسي	weight=3
معاهدة صداقة	weight=3
تنسيق دبلوماسي	weight=3
تبادل سفارات	weight=3
حماية دبلوماسية	weight=3
أزمة دبلوماسية	weight=3
بريكست
بريكسيت
بريكزيت
قطيعة
فيزا	pl=فيزات
حصانات
مجلس شراكة	pl=مجالس
حرية تنقل
مكتب إقليمي	pl=مكاتب
مقر دائم
حوار عربي أوروبي

[Topic] particle code=diplomacy weight=2
قطع علاقات	weight=3
تطبيع علاقات	weight=3
تبادل سفراء	weight=3
فتح سفارات	weight=3
فتح سفارة	weight=3
إعادة فتح سفارة	weight=3
افتتاح سفارة	weight=3
مقر بعثة	weight=3
علاقات بين البلدين	weight=1
تعزيز علاقات	weight=1
مجلس تنسيق مشترك	weight=3
إعفاء من تأشيرة	weight=3
إعفاء من تأشيرات	weight=3
إعفاء متبادل من تأشيرات	weight=3
إعفاء متبادل من تأشيرة	weight=3
إلغاء تأشيرات	weight=3
إلغاء تأشيرة	weight=3
تأشيرات دخول	weight=3
تسهيل تأشيرات	weight=3
تسهيل منح تأشيرات	weight=3
منح تأشيرات	weight=3
سفر بدون تأشيرة	weight=3
دون تأشيرة	weight=3
من دون تأشيرة	weight=3
إقامة رعايا	weight=3
رعايا البلدين	weight=3
مواطني البلدين	weight=3
تدريب دبلوماسيين	weight=3
حصانات وامتيازات	weight=3
حصانات والامتيازات	weight=3
عدم تدخل	weight=3
حسن جوار	weight=3
صداقة وتعاون	weight=3
صداقة والتعاون	weight=3
دعم ترشيح	weight=3
عضوية مجلس	weight=3
خروج من الاتحاد الأوروبي	weight=3
خروج بريطانيا	weight=3
خروج بريطاني	weight=3
خروج المملكة المتحدة	weight=3
خروج من التكتل	weight=3
خروج من الاتحاد	weight=3
خروج لندن	weight=3
مغادرة الاتحاد الأوروبي	weight=3
مغادرة المملكة المتحدة	weight=3
مغادرة التكتل	weight=3
مغادرة بريطانيا	weight=3
انسحاب بريطانيا	weight=3
اتفاق خروج	weight=3
شروط خروج	weight=3
مفاوضات خروج	weight=3
محادثات خروج	weight=3
خروج دون اتفاق	weight=3
خروج بدون اتفاق	weight=3
خروج منظم	weight=3
انضمام إلى الاتحاد الأوروبي	weight=3
عضوية الاتحاد الأوروبي	weight=3
رعاية مصالح	weight=3
تمثيل مصالح	weight=3
مكتب تمثيل	weight=3
مكتب مصالح	weight=3
لجنة تشاور سياسي	weight=3
آلية تشاور	weight=3
آلية مشاورات	weight=3
استئناف علاقات	weight=3
عودة علاقات	weight=3
إعادة علاقات	weight=3
إقامة علاقات	weight=3
إنهاء قطيعة	weight=3
إعادة فتح سفارات	weight=3
إعادة فتح سفارتي	weight=3
إعادة فتح سفارتين	weight=3
نقل سفارة	weight=3
افتتاح قنصلية	weight=3
فتح قنصليات	weight=3
افتتاح سفارات	weight=3
تعيين سفير	weight=3
عودة سفراء	weight=3
عودة سفير	weight=3
إعفاء حاملي جوازات	weight=3
إعفاء حملة جوازات	weight=3
حملة جوازات	weight=3
حاملي جوازات	weight=3
جوازات خاصة	weight=3
جوازات خدمة	weight=3
جوازات سفر خدمة	weight=3
جوازات سفر عادية	weight=3
متطلبات تأشيرة	weight=3
شرط تأشيرة	weight=3
شرط حصول على تأشيرة	weight=3
تأشيرات سياحية	weight=3
تأشيرة سياحية	weight=3
تأشيرة إلكترونية	weight=3
تأشيرة موحدة	weight=3
رسوم تأشيرة	weight=3
رسوم تأشيرات	weight=3
اتفاق مقر	weight=3
استضافة مقر	weight=3
استضافة مكتب	weight=3
إنشاء مكتب تمثيل	weight=3
امتيازات وحصانات	weight=3
الامتيازات والحصانات	weight=3
اعتراف بدولة	weight=3
مجلس شراكة استراتيجية	weight=3
مصالحة خليجية	weight=3
حل أزمة خليجية	weight=3
وزارتي خارجية	weight=3
تعاون بين وزارتي الخارجية	weight=3

[Topic] adjective code=diplomacy weight=2
دبلوماسي
قنصلي
سياسي	weight=1
برلماني	weight=1

[Topic] noun code=peace weight=2
وقف أعمال قتالية	weight=3
وقف أعمال عدائية	weight=3
وقف عمليات عسكرية	weight=3
إنهاء حرب أهلية	weight=3
إنهاء أعمال عدائية	weight=3
تسوية سياسية
تسوية سلمية	weight=3
حل سياسي
حل سلمي	weight=3
هدنة	weight=3
هدنة إنسانية	weight=3
تهدئة
منطقة خفض تصعيد	pl=مناطق weight=3
منطقة منزوعة سلاح	pl=مناطق weight=3
سحب قوات أجنبية	weight=3
انسحاب عسكري	weight=3
انسحاب إسرائيلي	weight=3
استسلام	weight=1
اتفاق سلام	pl="اتفاقات|اتفاقيات" weight=3
اتفاقية سلام	pl=اتفاقيات weight=3
معاهدة سلام	pl=معاهدات weight=3
عملية سلمية	weight=3
سلم أهلي	weight=3
مصالحة وطنية	weight=3
مصالحة
مصالحة قبلية	weight=3
مبادرة عربية	weight=1
ترسيم حدود بحرية	weight=3
ترسيم حدود برية	weight=3
حدود بحرية	weight=3
نزاع حدودي	pl=نزاعات weight=3
نزاعات حدودية	weight=3
خلاف حدودي	pl=خلافات weight=3
وضع قانوني لبحر	weight=3
مياه إقليمية	weight=3
منطقة اقتصادية خالصة	pl=مناطق weight=3
جرف قاري	weight=3
حرب أهلية
خروج قوات أجنبية	weight=3
وحدة وطنية
توحيد مؤسسة عسكرية	weight=3
توحيد شطري	weight=3
سلام	weight=1
سلم	weight=1
تصعيد	weight=1
نزاع	pl=نزاعات weight=1
صراع	weight=1
حرب	weight=1
اتفاق حدودي	pl="اتفاقات|اتفاقيات" weight=3
اتفاقية حدودية	pl=اتفاقيات weight=3
هدنة مؤقتة	weight=3
هدنة دائمة	weight=3
تسوية سلمية شاملة	weight=3
مصالحات محلية	weight=3
انسحاب متبادل	weight=3
منطقة فصل	pl=مناطق weight=3
إزالة توتر	weight=3
أعمال عسكرية
أعمال قتالية
أنشطة عدائية
تسوية شاملة
فرقاء
حل تفاوضي	pl=حلول
حل عادل
دولة فلسطينية
تسوية تفاوضية
معارك	weight=1
اشتباكات	weight=1
وضع قانوني	weight=1

[Topic] particle code=peace weight=2
وقف إطلاق نار	weight=3
وقف لإطلاق النار	weight=3
وقف دائم لإطلاق النار	weight=3
وقف قتال	weight=3
وقف اقتتال	weight=3
وقف حرب	weight=3
وقف تصعيد	weight=3
إنهاء حرب	weight=3
إنهاء قتال	weight=3
إنهاء نزاع	weight=3
إنهاء صراع	weight=3
إنهاء أزمة
حل نزاع	weight=3
حل صراع	weight=3
تسوية نزاع	weight=3
تسوية صراع	weight=3
خفض تصعيد	weight=3
مناطق خفض تصعيد	weight=3
مناطق خفض توتر	weight=3
تخفيف تصعيد	weight=3
نزع فتيل أزمة	weight=3
سحب قوات	weight=3
سحب أسلحة ثقيلة	weight=3
سحب أسلحة	weight=3
سحب سلاح ثقيل	weight=3
انسحاب قوات
فض اشتباك	weight=3
فصل قوات	weight=3
فك اشتباك	weight=3
استسلام كامل	weight=3
تسليم سلاح	weight=3
تسليم أسلحة ثقيلة	weight=3
عملية سلام	weight=3
محادثات سلام	weight=3
مفاوضات سلام	weight=3
مباحثات سلام	weight=3
سلام شامل	weight=3
سلام دائم	weight=3
سلام عادل	weight=3
إحلال سلام	weight=3
تحقيق سلام	weight=3
إقرار سلام	weight=3
صنع سلام	weight=3
بناء سلام	weight=3
سلم وأمن	weight=3
سلم والأمن	weight=3
حل دولتين	weight=3
مبادرة سلام	weight=3
عدم اعتداء	weight=3
عدم استخدام قوة	weight=3
ترسيم حدود	weight=3
تحديد حدود	weight=3
تعيين حدود	weight=3
سيادة على جزيرة	weight=3
سيادة على جزيرتين	weight=3
سيادة على جزر	weight=3
وضع قانوني للبحر	weight=3
طي صفحة حرب	weight=3
طي صفحة نزاع	weight=3
فك حصار	weight=3
رفع حصار	weight=3
إنهاء حصار	weight=3
إنهاء خلاف	weight=3
تقاسم أراض	weight=3
إجلاء مقاتلين	weight=3
خروج مقاتلين	weight=3
إخراج مقاتلين	weight=3
نزع سلاح كوريا	weight=3
توحيد كوريا	weight=3
وقف معارك	weight=3
إنهاء معارك	weight=3
إيقاف قتال	weight=3
إيقاف معارك	weight=3
إيقاف حرب	weight=3
إيقاف نار	weight=3
إيقاف إطلاق نار	weight=3
وقف نار	weight=3
وقف مؤقت لإطلاق النار	weight=3
وقف شامل لإطلاق النار	weight=3
وقف فوري لإطلاق النار	weight=3
وقف هش لإطلاق النار	weight=3
وقف جزئي لإطلاق النار	weight=3
تثبيت وقف إطلاق نار	weight=3
وقف مؤقت للأعمال القتالية	weight=3
وقف قصف	weight=3
وقف غارات	weight=3
وقف اشتباكات	weight=3
إنهاء اشتباكات	weight=3
وقف عدوان	weight=3
تمديد هدنة	weight=3
خرق هدنة	weight=3
مراقبة هدنة	weight=3
خروج مقاتليه	weight=3
خروج مقاتليها	weight=3
خروج مقاتليهم	weight=3
خروج مسلحيه	weight=3
خروج مسلحيها	weight=3
إخراج مقاتليه	weight=3
إخراج مقاتليها	weight=3
إخراج مسلحيه	weight=3
إجلاء مقاتليه	weight=3
إجلاء مقاتليها	weight=3
انسحاب مقاتليه	weight=3
انسحاب مقاتليها	weight=3
سحب مقاتليه	weight=3
سحب مقاتليها	weight=3
نقل مقاتليه	weight=3
انسحاب وحدات	weight=3
انسحاب متطرفين	weight=3
انسحاب متطرفي	weight=3
انسحاب إرهابيين	weight=3
انسحاب حوثيين	weight=3
انسحاب ميليشيات	weight=3
انسحاب مليشيات	weight=3
انسحاب جيش	weight=3
خروج إرهابيين	weight=3
خروج إرهابيي	weight=3
إخراج إرهابيين	weight=3
إخراج إرهابيي	weight=3
خروج متمردين	weight=3
خروج مجموعات مسلحة	weight=3
خروج جماعات مسلحة	weight=3
خروج مدنيين ومقاتلين	weight=3
خروج المدنيين والمقاتلين	weight=3
خروج مقاتلين ومدنيين	weight=3
خروج جميع مسلحين	weight=3
خروج جميع مقاتلين	weight=3
خروج كافة مسلحين	weight=3
إخراج مرتزقة	weight=3
خروج مرتزقة	weight=3
سحب مرتزقة	weight=3
سحب قواتها	weight=3
سحب قواته	weight=3
انسحاب قواتها	weight=3
انسحاب آلاف مقاتلين	weight=3
إجلاء آلاف مقاتلين	weight=3
إجلاء مئات مقاتلين	weight=3
إخراج مئات مقاتلين	weight=3
مقاتلين وعائلاتهم	weight=3
مقاتلين وعوائلهم	weight=3
مقاتلين وأسرهم	weight=3
مسلحين وعائلاتهم	weight=3
مسلحين وعوائلهم	weight=3
مسلحين وأسرهم	weight=3
اتفاق إجلاء	weight=3
اتفاقات إجلاء	weight=3
عبور آمن للمقاتلين	weight=3
تسليم سلاحها	weight=3
تسليم سلاحه	weight=3
تسليم سلاحهم	weight=3
تسليم أسلحتها	weight=3
تسليم أسلحته	weight=3
تسليم أسلحتهم	weight=3
إلقاء سلاح	weight=3
إلقاء سلاحهم	weight=3
إلقاء أسلحة	weight=3
إلقاء أسلحتها	weight=3
إلقاء أسلحتهم	weight=3
نزع سلاحهم	weight=3
نزع سلاحها	weight=3
نزع سلاح فصائل	weight=3
نزع سلاح مجموعات	weight=3
سلاح ثقيل ومتوسط	weight=3
السلاح الثقيل والمتوسط	weight=3
سلاحها الثقيل	weight=3
سلاحه الثقيل	weight=3
أسلحة ثقيلة ومتوسطة	weight=3
الأسلحة الثقيلة والمتوسطة	weight=3
أسلحتهم الثقيلة	weight=3
أسلحتها الثقيلة	weight=3
أسلحته الثقيلة	weight=3
منطقة خالية من السلاح	weight=3
منطقة منزوعة من السلاح	weight=3
مصالحة محلية	weight=3
اتفاق مصالحة	weight=3
اتفاق مدن أربع	weight=3
اتفاق بلدات أربع	weight=3
صفقة قرن	weight=3
كامب ديفيد	weight=3
اتفاق أوسلو	weight=3
اتفاقيات أوسلو	weight=3
اتفاقات أوسلو	weight=3
اتفاق مينسك	weight=3
اتفاقات مينسك	weight=3
وادي عربة	weight=3
مبادرة خليجية	weight=3
مسار أستانا	weight=3
محادثات أستانا	weight=3
محادثات أستانة	weight=3
خط تماس	weight=3
خطوط تماس	weight=3
خط هدنة	weight=3
مناطق متنازع عليها	weight=3
منطقة متنازع عليها	weight=3
أراض متنازع عليها	weight=3
أراضي متنازع عليها	weight=3
إقليم متنازع عليه	weight=3
قضايا متنازع عليها	weight=3
تبادل أراض	weight=3
تبادل أراضي	weight=3
تيران وصنافير	weight=3
باقورة والغمر	weight=3
أراضي باقورة	weight=3
علامات حدودية	weight=3
اتفاقية حدود	weight=3
سيادة على أراضي	weight=3
جلاء قوات	weight=3
إنهاء احتلال	weight=3
تجميد استيطان	weight=3
وقف استيطان	weight=3
اتفاق صلح	weight=3
معاهدة صلح	weight=3
سلم مجتمعي	weight=3
تجميد قتال	weight=3
تجميد نزاع	weight=3
تجميد صراع	weight=3
إعادة انتشار قوات	weight=3
دمج فصائل	weight=3
دمج مقاتلين	weight=3
حل نزاعات حدودية	weight=3
وقف أعمال عسكرية	weight=3
وقف أنشطة عدائية	weight=3
إنهاء أنشطة عدائية	weight=3
وقف دائم للحرب	weight=3
تحديد مسار حدود	weight=3
وقف عنف
إنهاء عنف
وقف ضربات
وقف هجمات
تسليم مدينة
تسليم بلدة
تسليم بلدات
تسليم قرى
تسليم منطقة
تسليم مناطق
تسليم حي
تسليم أحياء
تسليم مواقع عسكرية
عبور آمن
انسحاب آمن
اتفاق تسوية
اتفاقات تسوية
حل خلاف
حل خلافات
تسوية خلاف
تسوية خلافات
إنهاء خلافات
حل أزمة
تسوية أزمة
حل نزاعات
أطراف نزاع
طرفي نزاع
طرفا نزاع
أطراف صراع
أطراف متحاربة
أطراف متنازعة
إعادة انتشار
نقاط مراقبة
تهجير سكان
تهجير أهالي
انسحاب كامل
دمج قوات
حق عودة
بحر قزوين
قاع بحر
ترسيم
معابر آمنة للمقاتلين

[Topic] adjective code=peace weight=2
سلمي	weight=1

[Topic] noun code=environment weight=2
حماية بيئية	weight=3
شؤون بيئية	weight=3
تعاون بيئي	weight=3
مجال بيئي	weight=3
تنمية بيئية	weight=3
استدامة بيئية	weight=3
استدامة
تنمية مستدامة بيئية	weight=3
تغير مناخي	pl=تغيرات weight=3
تغيرات مناخية	weight=3
مواجهة تغير مناخي	weight=3
عمل مناخي	weight=3
مناخ	weight=1
احتباس حراري	weight=3
احترار عالمي	weight=3
انبعاثات
انبعاثات كربونية	weight=3
حياد كربوني	weight=3
حياد مناخي	weight=3
اقتصاد كربون دائري	weight=3
تلوث	weight=1
تلوث بحري	weight=3
نفايات
تدوير
تنوع حيوي	weight=3
تنوع بيولوجي	weight=3
تنوع أحيائي	weight=3
حياة فطرية	weight=3
حماية حياة فطرية	weight=3
محميات طبيعية	weight=3
محمية طبيعية	pl=محميات weight=3
تصحر	weight=3
تشجير	weight=3
غابات
موارد طبيعية	weight=3
أرصاد جوية	weight=3
أرصاد
تنبؤات جوية	weight=3
بيئة بحرية	weight=3
بيئة ساحلية	weight=3
نظافة
تمويل مناخي	weight=3
استمطار	weight=3
بيئة
طبيعة	weight=1
كربون
وعي بيئي	weight=3
توعية بيئية	weight=3
سياسة بيئية	weight=3
إدارة بيئية	weight=3
معايير بيئية	weight=3
مشروع بيئي	pl="مشاريع|مشروعات" weight=3
مشاريع بيئية	weight=3
قضايا بيئية	weight=3
قضايا مناخية	weight=3
مرونة مناخية	weight=3
صمود مناخي	weight=3
تحول أخضر	weight=3
نمو أخضر	weight=3
تمويل أخضر	weight=3
حزام أخضر	weight=3
حديقة وطنية	pl=حدائق weight=3
حدائق وطنية	weight=3
ثروة حرجية	weight=3
محيط حيوي	weight=3
موائل طبيعية	weight=3
بيئة طبيعية	weight=3
توازن بيئي	weight=3
مخاطر بيئية	weight=3
تدهور أراضي	weight=3
محمية	pl=محميات
تلوث جوي

[Topic] particle code=environment weight=2
حماية بيئة	weight=3
محافظة على بيئة	weight=3
حفاظ على بيئة	weight=3
صون بيئة	weight=3
شؤون بيئة	weight=3
مجال بيئة	weight=3
قطاع بيئة	weight=3
تغير مناخ	weight=3
مكافحة تغير مناخ	weight=3
انبعاثات غازات	weight=3
انبعاثات غازات دفيئة	weight=3
غازات دفيئة	weight=3
غازات مسببة للاحتباس	weight=3
احتجاز كربون	weight=3
التقاط كربون	weight=3
أسواق كربون	weight=3
أرصدة كربون	weight=3
خفض انبعاثات	weight=3
مكافحة تلوث	weight=3
إدارة نفايات	weight=3
معالجة نفايات	weight=3
تدوير نفايات	weight=3
إعادة تدوير	weight=3
نفايات خطرة	weight=3
أنواع مهددة	weight=3
كائنات مهددة بانقراض	weight=3
مكافحة تصحر	weight=3
زراعة أشجار	weight=3
مبادرة خضراء	weight=3
شرق أوسط أخضر	weight=3
حماية سواحل	weight=3
طبقة أوزون	weight=3
جودة هواء	weight=3
اتفاقية باريس	weight=3
باريس للمناخ	weight=3
حماية حياة برية	weight=3
حياة برية	weight=3
مكافحة صيد جائر	weight=3
صيد جائر	weight=3
إدارة غابات	weight=3
حماية غابات	weight=3
تنمية غطاء نباتي	weight=3
غطاء نباتي	weight=3
تجميع نفايات	weight=3
جمع نفايات	weight=3
فرز نفايات	weight=3
نفايات صلبة	weight=3
نفايات طبية	weight=3
نفايات بلاستيكية	weight=3
مكبات نفايات	weight=3
مدافن نفايات	weight=3
تلوث هواء	weight=3
تلوث بيئي	weight=3
تلوث بلاستيكي	weight=3
تلوث نفطي	weight=3
تسرب نفطي	weight=3
انسكاب نفطي	weight=3
مكافحة تسرب	weight=3
اتفاق باريس	weight=3
اتفاقية مناخ	weight=3
اتفاق مناخ	weight=3
اتفاقية باريس للمناخ	weight=3
قمة مناخ	weight=3
مؤتمر مناخ	weight=3
تمويل مناخ	weight=3
أزمة مناخ	weight=3
عدالة مناخية	weight=3
تكيف مع التغير المناخي	weight=3
تكيف مع تغير مناخ	weight=3
محمية ملكية	weight=3
محميات ملكية	weight=3
أراضي رطبة	weight=3
أراض رطبة	weight=3
شعاب مرجانية	weight=3
شعب مرجانية	weight=3
أنظمة بيئية	weight=3
نظام بيئي	weight=3
بصمة كربونية	weight=3
غازات احتباس	weight=3
صفر انبعاثات	weight=3
صافي صفري	weight=3
نظافة مدن	weight=3
أعمال نظافة	weight=3
نظافة عامة	weight=3
سعودية خضراء	weight=3
اقتصاد دائري للكربون	weight=3
مقايضة ديون بيئية	weight=3

[Topic] adjective code=environment weight=2
بيئي
مناخي

[Topic] noun code=agriculture weight=2
تعاون زراعي	weight=3
مجال زراعي	weight=3
مجالات زراعية	weight=3
قطاع زراعي	weight=3
تنمية زراعية	weight=3
استثمار زراعي	pl=استثمارات weight=3
استثمارات زراعية	weight=3
بحث زراعي	pl=بحوث weight=3
بحوث زراعية	weight=3
إرشاد زراعي	weight=3
إنتاج زراعي	weight=3
إنتاج نباتي	weight=3
إنتاج حيواني	weight=3
إنتاج غذائي	weight=3
منتجات زراعية	weight=3
منتج زراعي	pl=منتجات weight=3
محاصيل
محاصيل زراعية	weight=3
تبادل زراعي	weight=3
أراضي زراعية	weight=3
أراض زراعية	weight=3
مشاريع زراعية	weight=3
مشروعات زراعية	weight=3
مشروع زراعي	pl="مشاريع|مشروعات" weight=3
مزارع	weight=1
ثروة حيوانية	pl=ثروات weight=3
ثروات حيوانية	weight=3
ثروة سمكية	pl=ثروات weight=3
موارد سمكية	weight=3
صيد بحري	weight=3
صيادين
استزراع سمكي	weight=3
استزراع مائي	weight=3
مزارع سمكية	weight=3
تربية أحياء مائية	weight=3
مواشي
ماشية
أغنام	weight=1
لحوم	weight=1
دواجن
ألبان
أعلاف
بيطرة	weight=3
صحة حيوانية	weight=3
خدمات بيطرية	weight=3
صحة نباتية	weight=3
حجر زراعي	weight=3
حجر صحي نباتي	weight=3
حجر بيطري	weight=3
آفات زراعية	weight=3
مبيدات
بذور
نخيل
تمور
زيتون
قطن
أرز
قمح
حبوب
صوامع
سكر	weight=1
شاي
حمضيات
ري	weight=1
نظم ري	weight=3
أنظمة ري	weight=3
ميكنة زراعية	weight=3
أمن غذائي	weight=3
سلامة غذائية	weight=3
سلامة أغذية	weight=3
صناعة أغذية	weight=3
مواد غذائية	weight=3
سلع غذائية	weight=3
تنمية مستدامة زراعية	weight=3
زراعة مائية	weight=3
زراعة عضوية	weight=3
فلاحة
تنمية فلاحية	weight=3
منتجات فلاحية	weight=3
جراد
زراعة
غذاء	pl=أغذية
أغذية
أسماك	weight=1
فلاحين	weight=1
مزارعين	weight=1
صيد	weight=1
تصنيع غذائي	weight=3
تصنيع زراعي	weight=3
صناعة زراعية غذائية	weight=3
صناعة غذائية زراعية	weight=3
تقنيات زراعية	weight=3
تقنية زراعية	pl=تقنيات weight=3
تكنولوجيا زراعية	weight=3
معدات زراعية	weight=3
آليات زراعية	weight=3
جرار زراعي	pl=جرارات weight=3
جرارات زراعية	weight=3
سياسة زراعية	weight=3
إصلاح زراعي	weight=3
تعليم زراعي	weight=3
محصول زراعي	pl=محاصيل weight=3
تجارة زراعية	weight=3
سلعة زراعية	pl=سلع weight=3
سلع زراعية	weight=3
سلعة غذائية	pl=سلع weight=3
سوق زراعية	pl=أسواق weight=3
سياسات زراعية	weight=3
رخصة صيد	pl=رخص weight=3
مصيدة سمكية	pl=مصائد weight=3
ثروة زراعية	pl=ثروات weight=3
عمل زراعي	weight=3
تعاونية فلاحية	weight=3
قطاع فلاحي	weight=3
مجال فلاحي	weight=3
استثمار فلاحي	weight=3
صناعة سكر	weight=3
قصب سكر	weight=3
تنمية سمكية	weight=3
بحث فلاحي	weight=3
إرشاد فلاحي	weight=3
حليب
محصول	pl=محاصيل
خضروات
فواكه
شعير
صويا
حيوانات حية
مواش
ماعز
إبل
عسل
بستنة
مشاتل
بطاطس
طماطم

[Topic] particle code=agriculture weight=2
صيد أسماك	weight=3
صيد سمك	weight=3
حصص صيد	weight=3
مصائد أسماك	weight=3
تربية نحل	weight=3
صحة حيوان	weight=3
وقاية نباتات	weight=3
وقاية نبات	weight=3
مكافحة آفات	weight=3
زيت زيتون	weight=3
ري حديث	weight=3
سلامة غذاء	weight=3
غذاء وزراعة	weight=3
غذاء والزراعة	weight=3
استصلاح أراضي	weight=3
استصلاح أراض	weight=3
سوسة نخيل	weight=3
مكافحة جراد	weight=3
سعر حليب	weight=3
إنتاج حليب	weight=3
إنتاج قمح	weight=3
استيراد قمح	weight=3
توريد قمح	weight=3
شراء قمح	weight=3
صوامع غلال	weight=3
مطاحن دقيق	weight=3
استيراد لحوم	weight=3
تصدير لحوم	weight=3
استيراد مواشي	weight=3
تصدير مواشي	weight=3
تصدير ماشية	weight=3
استيراد ماشية	weight=3
تصدير خضر وفواكه	weight=3
خضر وفواكه	weight=3
خضروات وفواكه	weight=3
الخضر والفواكه	weight=3
الخضروات والفواكه	weight=3
صادرات زراعية	weight=3
تصدير محاصيل	weight=3
استيراد حبوب	weight=3
صفقة حبوب	weight=3
تصدير حبوب	weight=3
اتفاق حبوب	weight=3
إنتاج بذور	weight=3
بنك بذور	weight=3
إكثار بذور	weight=3
تحسين بذور	weight=3
زراعة قمح	weight=3
زراعة أرز	weight=3
زراعة نخيل	weight=3
زراعة زيتون	weight=3
زراعة محاصيل	weight=3
زراعة محمية	weight=3
بيوت محمية	weight=3
تربية مواشي	weight=3
تربية ماشية	weight=3
تربية دواجن	weight=3
تربية أسماك	weight=3
صغار مزارعين	weight=3
صغار فلاحين	weight=3
دعم مزارعين	weight=3
تمكين مزارعين	weight=3
جمعيات فلاحين	weight=3
استصلاح زراعي	weight=3
استثمار أراضي زراعية	weight=3
تنمية زراعية وريفية	weight=3
ري زراعي	weight=3
مياه ري	weight=3
شبكات ري	weight=3
مشاريع ري	weight=3
مشروعات ري	weight=3
مشروع ري	weight=3
تعاونيات زراعية	weight=3
مدخلات زراعية	weight=3
هدر غذائي	weight=3
فقد وهدر غذائي	weight=3
أسواق نفع عام	weight=3
أمن غذائي عالمي	weight=3
مخزون غذائي	weight=3
صيادي أسماك	weight=3
قوارب صيد	weight=3
سفن صيد	weight=3
صيد تقليدي	weight=3
حقوق صيد	weight=3
رخص صيد	weight=3
اتفاقية صيد	weight=3
اتفاق صيد	weight=3
مكافحة جراد صحراوي	weight=3
صناعة ألبان	weight=3
منتجات ألبان	weight=3
منتجات حيوانية	weight=3
منتجات سمكية	weight=3
منتجات بحرية	weight=3
منتجات غذائية	weight=3
أغذية زراعية	weight=3
أعلاف حيوانية	weight=3
زيوت نباتية	weight=3
حمى قلاعية	weight=3
إنفلونزا طيور	weight=3
لقاحات بيطرية	weight=3
أمراض حيوانية	weight=3
أمراض نباتية	weight=3

[Topic] adjective code=agriculture weight=2
زراعي
فلاحي
غذائي
بيطري
سمكي

# Words that only look like a topic: they hide the topic word inside them, and tell no field.
[Topic] particle
مجلس أمن
مجلس الأمن
مجلس الأمن الدولي
مجلس الأمن القومي
مجلس الأمن الوطني
مستشار الأمن القومي
رجال الأعمال
رجل أعمال
رجل الأعمال
سيدات الأعمال
جدول أعمال
جدول الأعمال
أعمال قمة
أعمال القمة
أعمال مؤتمر
أعمال المؤتمر
أعمال اجتماع
أعمال الاجتماع
أعمال دورة
أعمال الدورة
أعمال لجنة
أعمال اللجنة
أعمال منتدى
أعمال المنتدى
أعمال عنف
أعمال شغب
أعمال عدائية
الأعمال العدائية
حرب عالمية
الحرب العالمية
حرب باردة
الحرب الباردة
الحرب التجارية
حرب نفسية
أغراض سلمية
الأغراض السلمية
برنامج سلمي
عدم استقرار
عدم الاستقرار
زعزعة استقرار
زعزعة الاستقرار
مزعزع للاستقرار
مزعزعة للاستقرار
سوق أسهم
سوق الأسهم
أسعار غاز
سعر صرف
علوم سياسية
العلوم السياسية
حرم جامعة
حرم الجامعة

# Fighters leave under a truce.
[Topic] particle code=peace weight=3
خروج مقاتلي
خروج المقاتلين
خروج مسلحين
خروج مسلحي
خروج المسلحين
خروج فصائل
خروج عناصر
إخراج مقاتلي
إخراج المقاتلين
إخراج مسلحين
إخراج مسلحي
إخراج المسلحين
إخراج فصائل
إخراج عناصر
إجلاء مقاتلي
إجلاء المقاتلين
إجلاء مسلحين
إجلاء مسلحي
إجلاء المسلحين
إجلاء فصائل
إجلاء عناصر
نقل مقاتلين
نقل مقاتلي
نقل المقاتلين
نقل مسلحين
نقل مسلحي
نقل المسلحين
نقل فصائل
نقل عناصر
ترحيل مقاتلين
ترحيل مقاتلي
ترحيل المقاتلين
ترحيل مسلحين
ترحيل مسلحي
ترحيل المسلحين
ترحيل فصائل
ترحيل عناصر
رحيل مقاتلين
رحيل مقاتلي
رحيل المقاتلين
رحيل مسلحين
رحيل مسلحي
رحيل المسلحين
رحيل فصائل
رحيل عناصر
مغادرة مقاتلين
مغادرة مقاتلي
مغادرة المقاتلين
مغادرة مسلحين
مغادرة مسلحي
مغادرة المسلحين
مغادرة فصائل
مغادرة عناصر
انسحاب مقاتلين
انسحاب مقاتلي
انسحاب المقاتلين
انسحاب مسلحين
انسحاب مسلحي
انسحاب المسلحين
انسحاب فصائل
انسحاب عناصر
سحب مقاتلين
سحب مقاتلي
سحب المقاتلين
سحب مسلحين
سحب مسلحي
سحب المسلحين
سحب فصائل
سحب عناصر
تهجير مقاتلين
تهجير مقاتلي
تهجير المقاتلين
تهجير مسلحين
تهجير مسلحي
تهجير المسلحين
تهجير فصائل
تهجير عناصر
خروج مئات المقاتلين
خروج آلاف المقاتلين
تسوية أوضاع
تسوية الأوضاع
تسليم سلاح ثقيل
تسليم السلاح الثقيل
تسليم الأسلحة الثقيلة
منطقة منزوعة السلاح
تبادل مناطق
خروج آمن

# People who are brought out or back.
[Topic] particle code=humanitarian weight=3
نقل مصابين
نقل المصابين
نقل جرحى
نقل الجرحى
إجلاء سكان
إجلاء السكان
إجلاء عائلات
إجلاء العائلات
إجلاء أهالي
إجلاء الأهالي
عودة سكان
عودة السكان
عودة النازحين
توزيع اللاجئين
توزيع المهاجرين
طالبي اللجوء
رفات

# Stakes that change hands.
[Topic] particle code=economy.investment weight=3
استحوذت على
تستحوذ على
يستحوذ على
استحواذها على
استحواذه على
بالمئة من أسهم
بالمئة من حصة
في المئة من حصة
في المئة من أسهم
في المائة من أسهم
بيع حصته
بيع حصتها
شراء حصته
شراء حصتها
حصة أقلية
حصة أغلبية
زيادة رأسمال
زيادة رأس مال
رفع رأس مال
رفع رأسمال
طرح أولي

# Logistic support: military only where the agreement is.
[Topic] noun code=transport weight=1 in_defence=defence.logistics
دعم لوجستي
دعم لوجيستي

[Topic] particle code=security weight=2
أمن الخليج

[Topic] noun code=culture weight=2
أرشفة
توثيق وأرشفة
فعالية ترفيهية	pl=فعاليات

[Topic] noun code=education weight=2
اختبار محوسب	pl=اختبارات
قياس وتقويم
تأهيل مهني

# More words that only look like a topic: phones and pages, sources, ways, ranks, weather, capacity.
[Topic] particle
اتصال هاتفي
اتصالا هاتفيا
اتصالات هاتفية
مكالمة هاتفية
بريد إلكتروني
عبر الإنترنت
على الإنترنت
عبر شبكة الإنترنت
على شبكة الإنترنت
نقلا عن
نقل عن
مرور عام
مرور عامين
مرور سنة
مرور سنوات
مرور أكثر
الأسرة الحاكمة
الأسرة المالكة
طرق سلمية
طرق قانونية
طرق دبلوماسية
جسور تواصل
جسور تعاون
جسور ثقة
جسور صداقة
غاز مسيل للدموع
الغاز المسيل للدموع
طاقة استيعابية
طاقة بشرية
طاقات بشرية
طاقات شابة
لجنة فنية
لجان فنية
فريق فني
جوانب فنية
دعم فني
خبرات فنية
مسائل فنية
أحوال جوية
حافلات تقل
خادم الحرمين الشريفين

[Topic] particle code=water weight=3
نظام صرف صحي
أنظمة صرف صحي

# Cities and places where agreements are signed.
#
# state       the state it lies in
# states      when several places share the name, likeliest first
# id          one city: all spellings have the same; unique within the state
# canon       the usual spelling
# capital     seat of the state or territory, or the city that news names in its place: may stand for it
# weak        also an everyday word, a name of persons or of something else

[City] name state=AE
أبوظبي	id=abu-dhabi canon capital
أبو ظبي	id=abu-dhabi capital
دبي	id=dubai canon
الشارقة	id=sharjah canon
عجمان	id=ajman canon
رأس الخيمة	id=ras-al-khaimah canon
الفجيرة	id=fujairah canon
أم القيوين	id=umm-al-quwain canon
مدينة العين	id=al-ain canon
خورفكان	id=khor-fakkan canon
خور فكان	id=khor-fakkan
كلباء	id=kalba canon
دبا الحصن	id=dibba canon
دبا الفجيرة	id=dibba
الرويس	id=ruwais canon
مدينة مصدر	id=masdar-city canon
جبل علي	id=jebel-ali canon

[City] name state=SA
الرياض	id=riyadh canon capital
جدة	id=jeddah canon
مكة المكرمة	id=mecca canon
مكة	id=mecca
المدينة المنورة	id=medina canon
الدمام	id=dammam canon
الخبر	id=khobar canon weak
مدينة الخبر	id=khobar
الظهران	id=dhahran canon
الأحساء	id=al-ahsa canon
الهفوف	id=hofuf canon
الجبيل	id=jubail canon
ينبع	id=yanbu canon weak
الطائف	id=taif canon
تبوك	id=tabuk canon
بريدة	id=buraidah canon
عنيزة	id=unaizah canon
حائل	id=hail canon weak
أبها	id=abha canon
خميس مشيط	id=khamis-mushait canon
جازان	id=jazan canon
جيزان	id=jazan
نجران	id=najran canon
الباحة	id=al-baha canon weak
عرعر	id=arar canon
سكاكا	id=sakaka canon
القطيف	id=qatif canon
حفر الباطن	id=hafar-al-batin canon
الخرج	id=al-kharj canon
رأس تنورة	id=ras-tanura canon
رأس الخير	id=ras-al-khair canon
القريات	id=qurayyat canon
بيشة	id=bisha canon
الرس	id=ar-rass canon weak
المجمعة	id=al-majmaah canon weak
العلا	id=al-ula canon
الدرعية	id=diriyah canon
الدوادمي	id=dawadmi canon
الزلفي	id=zulfi canon
شقراء	id=shaqra canon weak
وادي الدواسر	id=wadi-ad-dawasir canon
رفحاء	id=rafha canon
طريف	id=turaif canon weak
الوجه	id=al-wajh canon weak
ضباء	id=duba canon
أملج	id=umluj canon
رابغ	id=rabigh canon
الليث	id=lith canon
القنفذة	id=qunfudhah canon
صبيا	id=sabya canon weak
شرورة	id=sharurah canon
الخفجي	id=al-khafji canon
بقيق	id=abqaiq canon
مدينة الملك عبدالله الاقتصادية	id=kaec canon
مدينة الملك عبد الله الاقتصادية	id=kaec
ضرما	id=dhurma canon
بلجرشي	id=baljurashi canon
دومة الجندل	id=dumat-al-jandal canon

[City] name state=KW
الكويت	id=kuwait-city canon capital
مدينة الكويت	id=kuwait-city capital
الكويت العاصمة	id=kuwait-city capital
العاصمة الكويتية	id=kuwait-city capital
الأحمدي	id=ahmadi canon weak
حولي	id=hawalli canon weak
الجهراء	id=jahra canon
الفروانية	id=farwaniya canon
السالمية	id=salmiya canon
الفحيحيل	id=fahaheel canon
مبارك الكبير	id=mubarak-al-kabeer canon
الشويخ	id=shuwaikh canon

[City] name state=QA
الدوحة	id=doha canon capital
الريان	id=al-rayyan canon weak
الوكرة	id=al-wakrah canon
مدينة الخور	id=al-khor canon
لوسيل	id=lusail canon
رأس لفان	id=ras-laffan canon
مسيعيد	id=mesaieed canon
دخان	id=dukhan canon weak

[City] name state=BH
المنامة	id=manama canon capital
المحرق	id=muharraq canon
الرفاع	id=riffa canon
مدينة عيسى	id=isa-town canon
مدينة حمد	id=hamad-town canon
سترة	id=sitra canon weak
الصخير	id=sakhir canon

[City] name state=OM
مسقط	id=muscat canon capital
صلالة	id=salalah canon
صحار	id=sohar canon
نزوى	id=nizwa canon
صور	id=sur canon weak states=OM,LB
الدقم	id=duqm canon
الرستاق	id=rustaq canon
عبري	id=ibri canon weak
إبراء	id=ibra canon weak
البريمي	id=buraimi canon
خصب	id=khasab canon weak
هيماء	id=haima canon
بهلاء	id=bahla canon
ولاية بركاء	id=barka canon
السيب	id=seeb canon
مطرح	id=matrah canon weak

[City] name state=YE
صنعاء	id=sanaa canon capital
صنعا	id=sanaa capital
عدن	id=aden canon
تعز	id=taiz canon
الحديدة	id=hodeidah canon
إب	id=ibb canon weak
مدينة إب	id=ibb
المكلا	id=mukalla canon
سيئون	id=seiyun canon
مأرب	id=marib canon weak
مدينة مأرب	id=marib
صعدة	id=saada canon
ذمار	id=dhamar canon
عمران	id=amran canon weak
مدينة عمران	id=amran
حجة	id=hajjah canon weak
مدينة حجة	id=hajjah
عتق	id=ataq canon weak
مدينة عتق	id=ataq
الغيضة	id=al-ghaydah canon
زنجبار	id=zinjibar canon states=YE,TZ
الحوطة	id=al-houta canon weak
الضالع	id=dhale canon weak
المخا	id=mocha canon
المخاء	id=mocha
البيضاء	id=al-bayda-ye canon weak states=YE,LY
حرض	id=harad canon weak

[City] name state=IQ
المقدادية	id=muqdadiyah canon
خانقين	id=khanaqin canon
الكوفة	id=kufa canon
بغداد	id=baghdad canon capital
البصرة	id=basra canon
الموصل	id=mosul canon
أربيل	id=erbil canon
هولير	id=erbil
السليمانية	id=sulaymaniyah canon
كركوك	id=kirkuk canon
دهوك	id=dohuk canon
النجف	id=najaf canon
النجف الأشرف	id=najaf
كربلاء	id=karbala canon
كربلاء المقدسة	id=karbala
الحلة	id=hillah canon
الناصرية	id=nasiriyah canon
العمارة	id=amarah canon weak
الديوانية	id=diwaniyah canon
الكوت	id=kut canon weak
الرمادي	id=ramadi canon weak
الفلوجة	id=fallujah canon
تكريت	id=tikrit canon
سامراء	id=samarra canon
بعقوبة	id=baqubah canon weak
السماوة	id=samawah canon
حلبجة	id=halabja canon
زاخو	id=zakho canon
أم قصر	id=umm-qasr canon
الفاو	id=al-faw canon weak
تلعفر	id=tal-afar canon
سنجار	id=sinjar canon
بيجي	id=baiji canon
حديثة	id=haditha canon weak
القائم	id=al-qaim canon weak

[City] name state=SY
معرة النعمان	id=maarat-al-numan canon
سراقب	id=saraqib canon
مدينة الباب	id=al-bab canon
التنف	id=al-tanf canon
الزبداني	id=zabadani canon
مضايا	id=madaya canon
دمشق	id=damascus canon capital
حلب	id=aleppo canon
حمص	id=homs canon
حماة	id=hama canon weak
اللاذقية	id=latakia canon
طرطوس	id=tartus canon
دير الزور	id=deir-ez-zor canon
الرقة	id=raqqa canon
الحسكة	id=hasakah canon
القامشلي	id=qamishli canon
إدلب	id=idlib canon
درعا	id=daraa canon
السويداء	id=suwayda canon
القنيطرة	id=quneitra canon states=SY,MA
تدمر	id=palmyra canon weak
كوباني	id=kobani canon
عين العرب	id=kobani
منبج	id=manbij canon
عفرين	id=afrin canon
أعزاز	id=azaz canon
جرابلس	id=jarabulus canon
بانياس	id=baniyas canon
جبلة	id=jableh canon
حميميم	id=hmeimim canon
البوكمال	id=al-bukamal canon
خان شيخون	id=khan-shaykhun canon
دوما	id=douma canon weak
معلولا	id=maaloula canon

[City] name state=LB
بيروت	id=beirut canon capital
طرابلس الشام	id=tripoli-lb canon
طرابلس اللبنانية	id=tripoli-lb
صيدا	id=sidon canon
بعلبك	id=baalbek canon
زحلة	id=zahle canon
النبطية	id=nabatieh canon
جونية	id=jounieh canon
جبيل	id=byblos canon
بعبدا	id=baabda canon
الناقورة	id=naqoura canon
شتورة	id=chtaura canon
شتورا	id=chtaura
البترون	id=batroun canon

[City] name state=JO
عمّان	id=amman canon capital weak
الزرقاء	id=zarqa canon weak
إربد	id=irbid canon
العقبة	id=aqaba canon weak
الكرك	id=karak canon
معان	id=maan canon weak
المفرق	id=mafraq canon weak
عجلون	id=ajloun canon
جرش	id=jerash canon
مأدبا	id=madaba canon
السلط	id=salt canon
الطفيلة	id=tafilah canon
البحر الميت	id=dead-sea canon
البتراء	id=petra canon
الأزرق	id=azraq canon weak

[City] name state=PS
بيرزيت	id=birzeit canon
مدينة البيرة	id=al-bireh canon
القدس	id=jerusalem canon capital states=PS,IL
القدس الشرقية	id=jerusalem capital
القدس المحتلة	id=jerusalem capital
القدس الشريف	id=jerusalem capital
رام الله	id=ramallah canon capital
غزة	id=gaza canon
مدينة غزة	id=gaza
نابلس	id=nablus canon
الخليل	id=hebron canon weak
جنين	id=jenin canon weak
طولكرم	id=tulkarm canon
قلقيلية	id=qalqilya canon
بيت لحم	id=bethlehem canon
أريحا	id=jericho canon
خان يونس	id=khan-yunis canon
خانيونس	id=khan-yunis
رفح	id=rafah canon states=PS,EG
دير البلح	id=deir-al-balah canon
جباليا	id=jabalia canon
بيت حانون	id=beit-hanoun canon
طوباس	id=tubas canon
سلفيت	id=salfit canon

[City] name state=IL
صفد	id=safed canon
القدس الغربية	id=jerusalem canon
أورشليم	id=jerusalem
تل أبيب	id=tel-aviv canon capital
حيفا	id=haifa canon
يافا	id=jaffa canon
بئر السبع	id=beersheba canon
أشدود	id=ashdod canon
أسدود	id=ashdod
عسقلان	id=ashkelon canon
الناصرة	id=nazareth canon
إيلات	id=eilat canon
عكا	id=acre canon
نتانيا	id=netanya canon
ديمونا	id=dimona canon
ديمونة	id=dimona
طبريا	id=tiberias canon
طبرية	id=tiberias
هرتسليا	id=herzliya canon
هرتزليا	id=herzliya
مدينة اللد	id=lod canon

[City] name state=EG
القاهرة	id=cairo canon capital
الإسكندرية	id=alexandria canon
الجيزة	id=giza canon
بورسعيد	id=port-said canon
بور سعيد	id=port-said
السويس	id=suez canon
دمياط	id=damietta canon
المنصورة	id=mansoura canon
الزقازيق	id=zagazig canon
طنطا	id=tanta canon
المحلة الكبرى	id=mahalla canon
شبين الكوم	id=shibin-el-kom canon
بنها	id=benha canon
شبرا الخيمة	id=shubra-el-kheima canon
كفر الشيخ	id=kafr-el-sheikh canon
دمنهور	id=damanhur canon
الإسماعيلية	id=ismailia canon
الفيوم	id=fayoum canon
بني سويف	id=beni-suef canon
المنيا	id=minya canon
أسيوط	id=asyut canon
سوهاج	id=sohag canon
قنا	id=qena canon weak
مدينة قنا	id=qena
الأقصر	id=luxor canon weak
أسوان	id=aswan canon
الغردقة	id=hurghada canon
مدينة الخارجة	id=kharga canon
مرسى مطروح	id=marsa-matruh canon
العريش	id=arish canon
شرم الشيخ	id=sharm-el-sheikh canon
مدينة الطور	id=el-tor canon
طور سيناء	id=el-tor
طابا	id=taba canon
مدينة دهب	id=dahab canon
العلمين	id=alamein canon
مدينة العلمين الجديدة	id=alamein
العلمين الجديدة	id=alamein
العاصمة الإدارية الجديدة	id=new-capital canon
العاصمة الإدارية	id=new-capital
العين السخنة	id=ain-sokhna canon
نويبع	id=nuweiba canon
سفاجا	id=safaga canon
مدينة السادس من أكتوبر	id=6th-of-october canon
مدينة 6 أكتوبر	id=6th-of-october
السادس من أكتوبر	id=6th-of-october
العاشر من رمضان	id=10th-of-ramadan canon
مدينة العاشر من رمضان	id=10th-of-ramadan
مدينة السادات	id=sadat-city canon
حلوان	id=helwan canon
الضبعة	id=dabaa canon
السلوم	id=salloum canon
الجونة	id=el-gouna canon
مرسى علم	id=marsa-alam canon
مدينة الشيخ زايد	id=sheikh-zayed canon
القاهرة الجديدة	id=new-cairo canon
مدينة رشيد	id=rosetta canon

[City] name state=SD
الخرطوم	id=khartoum canon capital
أم درمان	id=omdurman canon
أمدرمان	id=omdurman
الخرطوم بحري	id=khartoum-north canon
بورتسودان	id=port-sudan canon
بور سودان	id=port-sudan
بورسودان	id=port-sudan
كسلا	id=kassala canon
القضارف	id=gedaref canon
ود مدني	id=wad-madani canon
الأبيض	id=el-obeid canon weak
نيالا	id=nyala canon
الفاشر	id=el-fasher canon
الجنينة	id=el-geneina canon
عطبرة	id=atbara canon
الدمازين	id=damazin canon
كوستي	id=kosti canon
كادوقلي	id=kadugli canon
دنقلا	id=dongola canon
زالنجي	id=zalingei canon
سنار	id=sennar canon
سواكن	id=suakin canon

[City] name state=LY
طرابلس	id=tripoli canon capital states=LY,LB
طرابلس الغرب	id=tripoli capital
العاصمة الليبية	id=tripoli capital
بنغازي	id=benghazi canon
مصراتة	id=misrata canon
طبرق	id=tobruk canon
سبها	id=sabha canon weak
سرت	id=sirte canon weak
مدينة سرت	id=sirte
درنة	id=derna canon
الزاوية	id=zawiya canon weak
الزنتان	id=zintan canon
إجدابيا	id=ajdabiya canon
زوارة	id=zuwara canon
غدامس	id=ghadames canon
مدينة غات	id=ghat canon
مرزق	id=murzuq canon
الخمس	id=khoms canon weak
زليتن	id=zliten canon
ترهونة	id=tarhuna canon
غريان	id=gharyan canon
الكفرة	id=kufra canon weak
مدينة الكفرة	id=kufra
المرج	id=marj canon weak
بني وليد	id=bani-walid canon
رأس لانوف	id=ras-lanuf canon
البريقة	id=brega canon
السدرة	id=es-sider canon weak

[City] name state=TN
تونس	id=tunis canon capital
تونس العاصمة	id=tunis capital
مدينة تونس	id=tunis capital
العاصمة التونسية	id=tunis capital
صفاقس	id=sfax canon
سوسة	id=sousse canon
القيروان	id=kairouan canon
بنزرت	id=bizerte canon
قابس	id=gabes canon
أريانة	id=ariana canon
قفصة	id=gafsa canon
المنستير	id=monastir canon
بن عروس	id=ben-arous canon
القصرين	id=kasserine canon
مدنين	id=medenine canon
نابل	id=nabeul canon
تطاوين	id=tataouine canon
مدينة باجة	id=beja canon
جندوبة	id=jendouba canon
الكاف	id=kef canon weak
المهدية	id=mahdia canon weak
سيدي بوزيد	id=sidi-bouzid canon
سليانة	id=siliana canon
توزر	id=tozeur canon
قبلي	id=kebili canon weak
زغوان	id=zaghouan canon
منوبة	id=manouba canon
الحمامات	id=hammamet canon
جربة	id=djerba canon
قرطاج	id=carthage canon
جرجيس	id=zarzis canon
بن قردان	id=ben-guerdane canon
رادس	id=rades canon
طبرقة	id=tabarka canon
المرسى	id=la-marsa canon weak
منزل بورقيبة	id=menzel-bourguiba canon
النفيضة	id=enfidha canon

[City] name state=DZ
الجزائر	id=algiers canon capital
الجزائر العاصمة	id=algiers capital
مدينة الجزائر	id=algiers capital
العاصمة الجزائرية	id=algiers capital
وهران	id=oran canon
قسنطينة	id=constantine canon
عنابة	id=annaba canon
البليدة	id=blida canon
باتنة	id=batna canon
سطيف	id=setif canon
الجلفة	id=djelfa canon
بسكرة	id=biskra canon
تبسة	id=tebessa canon
تيارت	id=tiaret canon
بجاية	id=bejaia canon
تلمسان	id=tlemcen canon
تيزي وزو	id=tizi-ouzou canon
سكيكدة	id=skikda canon
مستغانم	id=mostaganem canon
ورقلة	id=ouargla canon
حاسي مسعود	id=hassi-messaoud canon
غرداية	id=ghardaia canon
تمنراست	id=tamanrasset canon
تامنراست	id=tamanrasset
تندوف	id=tindouf canon
بشار	id=bechar canon weak
أدرار	id=adrar canon
المسيلة	id=msila canon
جيجل	id=jijel canon
المدية	id=medea canon
مدينة الشلف	id=chlef canon
الأغواط	id=laghouat canon
مدينة الوادي	id=el-oued canon
سيدي بلعباس	id=sidi-bel-abbes canon
مدينة سعيدة	id=saida-dz canon
معسكر	id=mascara canon weak
غليزان	id=relizane canon
تيبازة	id=tipaza canon
بومرداس	id=boumerdes canon
البويرة	id=bouira canon
قالمة	id=guelma canon
سوق أهراس	id=souk-ahras canon
خنشلة	id=khenchela canon
أم البواقي	id=oum-el-bouaghi canon
ميلة	id=mila canon weak
أرزيو	id=arzew canon
إليزي	id=illizi canon
عين صالح	id=in-salah canon
برج بوعريريج	id=bordj-bou-arreridj canon
مدينة الطارف	id=el-tarf canon
عين الدفلى	id=ain-defla canon
عين تموشنت	id=ain-temouchent canon
النعامة	id=naama canon weak
مدينة البيض	id=el-bayadh canon
تيسمسيلت	id=tissemsilt canon

[City] name state=MA
الرباط	id=rabat canon capital weak
الدار البيضاء	id=casablanca canon
مراكش	id=marrakesh canon
فاس	id=fez canon weak
طنجة	id=tangier canon
أكادير	id=agadir canon
أغادير	id=agadir
مكناس	id=meknes canon
وجدة	id=oujda canon weak
مدينة القنيطرة المغربية	id=kenitra canon
تطوان	id=tetouan canon
مدينة سلا	id=sale canon
آسفي	id=safi canon
مدينة الجديدة	id=el-jadida canon
بني ملال	id=beni-mellal canon
الناظور	id=nador canon
سطات	id=settat canon
خريبكة	id=khouribga canon
الصويرة	id=essaouira canon
الرشيدية	id=errachidia canon
ورزازات	id=ouarzazate canon
الحسيمة	id=al-hoceima canon
العرائش	id=larache canon
إفران	id=ifrane canon weak
الصخيرات	id=skhirat canon
المحمدية	id=mohammedia canon weak
كلميم	id=guelmim canon
تازة	id=taza canon
شفشاون	id=chefchaouen canon
بن جرير	id=benguerir canon
بنجرير	id=benguerir
تمارة	id=temara canon
الجرف الأصفر	id=jorf-lasfar canon

[City] name state=MR
نواكشوط	id=nouakchott canon capital
انواكشوط	id=nouakchott capital
نواذيبو	id=nouadhibou canon
انواذيبو	id=nouadhibou
كيفة	id=kiffa canon weak
كيهيدي	id=kaedi canon
ازويرات	id=zouerat canon
الزويرات	id=zouerat
مدينة روصو	id=rosso canon
مدينة أطار	id=atar canon
مدينة النعمة	id=nema canon

[City] name state=SO
مقديشو	id=mogadishu canon capital
هرجيسا	id=hargeisa canon
هرغيسا	id=hargeisa
بوصاصو	id=bosaso canon
بوساسو	id=bosaso
كيسمايو	id=kismayo canon
كسمايو	id=kismayo
غاروي	id=garowe canon
جروي	id=garowe
بربرة	id=berbera canon
بيدوا	id=baidoa canon
بلدوين	id=beledweyne canon
بلدوينى	id=beledweyne
جالكعيو	id=galkayo canon
غالكعيو	id=galkayo

[City] name state=DJ
جيبوتي	id=djibouti-city canon capital
مدينة جيبوتي	id=djibouti-city capital
تاجورة	id=tadjoura canon

[City] name state=KM
موروني	id=moroni canon capital

[City] name state=EH
العيون	id=laayoune canon capital weak
مدينة العيون	id=laayoune capital
السمارة	id=smara canon
الداخلة	id=dakhla canon
مدينة الداخلة	id=dakhla

[City] name state=TR
أنقرة	id=ankara canon capital
إسطنبول	id=istanbul canon
إستانبول	id=istanbul
استنبول	id=istanbul
إزمير	id=izmir canon
أنطاليا	id=antalya canon
أضنة	id=adana canon
بورصة	id=bursa canon weak
مدينة بورصة	id=bursa
غازي عنتاب	id=gaziantep canon
غازي عينتاب	id=gaziantep
غازيعنتاب	id=gaziantep
قونية	id=konya canon
قونيا	id=konya
ديار بكر	id=diyarbakir canon
دياربكر	id=diyarbakir
مرسين	id=mersin canon
إنجرليك	id=incirlik canon
إنجيرليك	id=incirlik
هاتاي	id=hatay canon
هطاي	id=hatay
أنطاكية	id=antakya canon
أنطاكيا	id=antakya
طرابزون	id=trabzon canon
قيصري	id=kayseri canon
قيصرية	id=kayseri
شانلي أورفة	id=sanliurfa canon
شانلي أورفا	id=sanliurfa
أورفا	id=sanliurfa
مدينة وان	id=van canon
مدينة فان	id=van
بودروم	id=bodrum canon
كيليس	id=kilis canon
كلس	id=kilis weak
سامسون	id=samsun canon
إسكي شهير	id=eskisehir canon
إسكندرون	id=iskenderun canon
الإسكندرونة	id=iskenderun
جيهان	id=ceyhan canon weak
كوجالي	id=kocaeli canon
قوجه إيلي	id=kocaeli
سكاريا	id=sakarya canon
صقاريا	id=sakarya
ملاطية	id=malatya canon
ملطية	id=malatya
كهرمان مرعش	id=kahramanmaras canon
قهرمان مرعش	id=kahramanmaras
ماردين	id=mardin canon
بدليس	id=bitlis canon
أكويو	id=akkuyu canon
آق قويو	id=akkuyu

[City] name state=IR
طهران	id=tehran canon capital
مشهد	id=mashhad canon weak
مدينة مشهد	id=mashhad
أصفهان	id=isfahan canon
شيراز	id=shiraz canon
تبريز	id=tabriz canon
الأحواز	id=ahvaz canon
الأهواز	id=ahvaz
أهواز	id=ahvaz
قم	id=qom canon weak
مدينة قم	id=qom
كرمانشاه	id=kermanshah canon
بندر عباس	id=bandar-abbas canon
بوشهر	id=bushehr canon
عبادان	id=abadan canon
كرمان	id=kerman canon
يزد	id=yazd canon
همدان	id=hamadan canon
مدينة رشت	id=rasht canon
أورمية	id=urmia canon
أرومية	id=urmia
زاهدان	id=zahedan canon
تشابهار	id=chabahar canon
جابهار	id=chabahar
شابهار	id=chabahar
تشاه بهار	id=chabahar
نطنز	id=natanz canon
نتنز	id=natanz
فوردو	id=fordow canon
فردو	id=fordow
أراك	id=arak canon weak
مدينة آراك	id=arak
كرج	id=karaj canon
كاراج	id=karaj
خرمشهر	id=khorramshahr canon
المحمرة	id=khorramshahr
مدينة قزوين	id=qazvin canon
سنندج	id=sanandaj canon
جزيرة كيش	id=kish canon
جزيرة قشم	id=qeshm canon
بارشين	id=parchin canon
بارتشين	id=parchin
عسلوية	id=asaluyeh canon

[City] name state=PK
إسلام آباد	id=islamabad canon capital
إسلاماباد	id=islamabad capital
كراتشي	id=karachi canon
لاهور	id=lahore canon
بيشاور	id=peshawar canon
كويتا	id=quetta canon
راولبندي	id=rawalpindi canon
روالبندي	id=rawalpindi
فيصل آباد	id=faisalabad canon
ملتان	id=multan canon
جوادر	id=gwadar canon
غوادر	id=gwadar
مظفر آباد	id=muzaffarabad canon

[City] name state=AF
خوست	id=khost canon
كابول	id=kabul canon capital
كابل	id=kabul capital weak
قندهار	id=kandahar canon
هرات	id=herat canon
مزار شريف	id=mazar-i-sharif canon
مزار الشريف	id=mazar-i-sharif
جلال آباد	id=jalalabad canon
قندوز	id=kunduz canon
قندز	id=kunduz
غزنة	id=ghazni canon
غزني	id=ghazni
لشكركاه	id=lashkar-gah canon
باغرام	id=bagram canon
بجرام	id=bagram

[City] name state=IN
نيودلهي	id=new-delhi canon capital
نيو دلهي	id=new-delhi capital
دلهي	id=new-delhi capital
دلهي الجديدة	id=new-delhi capital
مومباي	id=mumbai canon
مومبي	id=mumbai
بومباي	id=mumbai
بنغالور	id=bengaluru canon
بنغالورو	id=bengaluru
بانغالور	id=bengaluru
بنجالور	id=bengaluru
تشيناي	id=chennai canon
مدراس	id=chennai
كولكاتا	id=kolkata canon
كلكتا	id=kolkata
كلكوتا	id=kolkata
حيدر آباد	id=hyderabad-in canon states=IN,PK
حيدرآباد	id=hyderabad-in
أحمد آباد	id=ahmedabad canon
مدينة بونا	id=pune canon
جايبور	id=jaipur canon
لكناو	id=lucknow canon
لوكناو	id=lucknow
سورات	id=surat canon
كوتشي	id=kochi canon
كوشي	id=kochi
أغرا	id=agra canon
سريناغار	id=srinagar canon
سرينغار	id=srinagar
غوا	id=goa canon
غانديناغار	id=gandhinagar canon
بوبال	id=bhopal canon
بهوبال	id=bhopal
أمريتسار	id=amritsar canon
فيساخاباتنام	id=visakhapatnam canon

[City] name state=BD
دكا	id=dhaka canon capital
داكا	id=dhaka capital
شيتاغونغ	id=chittagong canon
تشيتاغونغ	id=chittagong
كوكس بازار	id=coxs-bazar canon

[City] name state=LK
كولومبو	id=colombo canon
سري جاياواردنابورا كوتي	id=kotte canon capital
سري جاياواردينابورا كوتي	id=kotte capital
هامبانتوتا	id=hambantota canon

[City] name state=NP
كاتماندو	id=kathmandu canon capital
كتماندو	id=kathmandu capital
كاتمندو	id=kathmandu capital

[City] name state=BT
تيمفو	id=thimphu canon capital
ثيمفو	id=thimphu capital

[City] name state=MV
ماليه	id=male canon capital weak
مدينة ماليه	id=male capital

[City] name state=CN
بكين	id=beijing canon capital
بيجين	id=beijing capital
بيجينغ	id=beijing capital
شنغهاي	id=shanghai canon
شانغهاي	id=shanghai
غوانغتشو	id=guangzhou canon
قوانغتشو	id=guangzhou
قوانغجو	id=guangzhou
غوانزو	id=guangzhou
كانتون	id=guangzhou
جوانجو	id=guangzhou
شنتشن	id=shenzhen canon
شينزين	id=shenzhen
شنجن	id=shenzhen
شينتشن	id=shenzhen
شنزن	id=shenzhen
تيانجين	id=tianjin canon
تشونغتشينغ	id=chongqing canon
تشونغ تشينغ	id=chongqing
شونغكينغ	id=chongqing
ووهان	id=wuhan canon
تشنغدو	id=chengdu canon
شنغدو	id=chengdu
تشينغدو	id=chengdu
هانغتشو	id=hangzhou canon
هانغجو	id=hangzhou
هانجو	id=hangzhou
خانجو	id=hangzhou
شيان	id=xian canon weak
شي آن	id=xian
نانجينغ	id=nanjing canon
نانجينج	id=nanjing
نانكين	id=nanjing
تشينغداو	id=qingdao canon
تشينغ داو	id=qingdao
كينغداو	id=qingdao
داليان	id=dalian canon
شيامن	id=xiamen canon
شيامين	id=xiamen
أورومتشي	id=urumqi canon
أورومكي	id=urumqi
ينتشوان	id=yinchuan canon
يينتشوان	id=yinchuan
سانيا	id=sanya canon
لاسا	id=lhasa canon
هاربين	id=harbin canon
هاربن	id=harbin
سوتشو	id=suzhou canon
سوجو	id=suzhou
سوزهو	id=suzhou
كونمينغ	id=kunming canon
كونمينج	id=kunming
تشنغتشو	id=zhengzhou canon
نينغبو	id=ningbo canon
نينجبو	id=ningbo
إيوو	id=yiwu canon
ييوو	id=yiwu
كاشغر	id=kashgar canon
بواو	id=boao canon
تانغشان	id=tangshan canon
جينان	id=jinan canon
مدينة ماكاو	id=macau-city canon

[City] name state=HK
هونغ كونغ	id=hong-kong canon capital
هونج كونج	id=hong-kong capital
هونكونغ	id=hong-kong capital

[City] name state=MO
ماكاو	id=macao canon capital

[City] name state=TW
تايبيه	id=taipei canon capital
تايبه	id=taipei capital
تايبي	id=taipei capital
تايبيي	id=taipei capital
كاوهسيونغ	id=kaohsiung canon
هسينشو	id=hsinchu canon

[City] name state=JP
طوكيو	id=tokyo canon capital
أوساكا	id=osaka canon
كيوتو	id=kyoto canon
هيروشيما	id=hiroshima canon
ناغازاكي	id=nagasaki canon
ناجازاكي	id=nagasaki
يوكوهاما	id=yokohama canon
كوبي	id=kobe canon weak
ناغويا	id=nagoya canon
ناجويا	id=nagoya
فوكوكا	id=fukuoka canon
فوكوأوكا	id=fukuoka
فوكوشيما	id=fukushima canon
سابورو	id=sapporo canon
مدينة ناها	id=naha canon

[City] name state=KR
سيول	id=seoul canon capital
سيئول	id=seoul capital
بوسان	id=busan canon
إنتشون	id=incheon canon
إنشيون	id=incheon
إينتشون	id=incheon
دايغو	id=daegu canon
أولسان	id=ulsan canon
بيونغ تشانغ	id=pyeongchang canon
بيونغتشانغ	id=pyeongchang
سيجونغ	id=sejong canon
جيجو	id=jeju canon

[City] name state=KP
بيونغ يانغ	id=pyongyang canon capital
بيونغيانغ	id=pyongyang capital
بيونج يانج	id=pyongyang capital
بيونجيانج	id=pyongyang capital
كايسونغ	id=kaesong canon
بانمونجوم	id=panmunjom canon states=KP,KR
بانمونغوم	id=panmunjom

[City] name state=MN
أولان باتور	id=ulaanbaatar canon capital
أولانباتار	id=ulaanbaatar capital
أولان باتار	id=ulaanbaatar capital

[City] name state=KZ
أستانا	id=astana canon capital
أستانة	id=astana capital
الأستانة	id=astana capital
نور سلطان	id=astana capital
نورسلطان	id=astana capital
ألماتي	id=almaty canon
ألما آتا	id=almaty
المآتا	id=almaty
أكتاو	id=aktau canon
اقتاو	id=aktau
بايكونور	id=baikonur canon
شيمكنت	id=shymkent canon
تشيمكنت	id=shymkent
قراغندي	id=karaganda canon
كاراغندا	id=karaganda
أكتوبي	id=aktobe canon
أتيراو	id=atyrau canon

[City] name state=UZ
طشقند	id=tashkent canon capital
طاشقند	id=tashkent capital
تاشكنت	id=tashkent capital
سمرقند	id=samarkand canon
بخارى	id=bukhara canon weak
مدينة بخارى	id=bukhara
خيوة	id=khiva canon
خيوا	id=khiva
نمنكان	id=namangan canon
نامانغان	id=namangan
مدينة فرغانة	id=fergana-city canon
ترمذ	id=termez canon

[City] name state=TM
عشق آباد	id=ashgabat canon capital
عشقباد	id=ashgabat capital
عشقآباد	id=ashgabat capital
تركمان باشي	id=turkmenbashi canon
تركمانباشي	id=turkmenbashi
أفازا	id=avaza canon

[City] name state=KG
بيشكيك	id=bishkek canon capital
بشكيك	id=bishkek capital
بيشكك	id=bishkek capital
بشكك	id=bishkek capital
مدينة أوش	id=osh canon
تشولبون آتا	id=cholpon-ata canon

[City] name state=TJ
دوشنبه	id=dushanbe canon capital
دوشانبي	id=dushanbe capital
دوشنبي	id=dushanbe capital
دوشانبه	id=dushanbe capital
خوجند	id=khujand canon
خجند	id=khujand

[City] name state=AZ
باكو	id=baku canon capital
كنجة	id=ganja canon
غنجة	id=ganja
نخجوان	id=nakhchivan-city canon
نخجيفان	id=nakhchivan-city
ناختشيفان	id=nakhchivan-city
شوشا	id=shusha canon
شوشة	id=shusha weak
خانكندي	id=stepanakert canon
ستيباناكيرت	id=stepanakert
ستيباناكرت	id=stepanakert
لنكران	id=lankaran canon

[City] name state=AM
يريفان	id=yerevan canon capital
يرفان	id=yerevan capital
إيريفان	id=yerevan capital
غيومري	id=gyumri canon
كيومري	id=gyumri

[City] name state=GE
تبليسي	id=tbilisi canon capital
تبيليسي	id=tbilisi capital
تفليس	id=tbilisi capital
تيبليسي	id=tbilisi capital
باتومي	id=batumi canon
سوخومي	id=sukhumi canon
تسخينفالي	id=tskhinvali canon
كوتايسي	id=kutaisi canon

[City] name state=CY
نيقوسيا	id=nicosia canon capital
نيكوسيا	id=nicosia capital
ليماسول	id=limassol canon
لارنكا	id=larnaca canon
لارناكا	id=larnaca
بافوس	id=paphos canon
فاماغوستا	id=famagusta canon
فماغوستا	id=famagusta

[City] name state=ID
جاكرتا	id=jakarta canon capital
جاكارتا	id=jakarta capital
سورابايا	id=surabaya canon
باندونغ	id=bandung canon
باندونج	id=bandung
ميدان	id=medan canon weak
مدينة ميدان	id=medan
دنباسار	id=denpasar canon
ماكاسار	id=makassar canon
يوغياكارتا	id=yogyakarta canon
يوجياكارتا	id=yogyakarta
نوسانتارا	id=nusantara canon
باندا آتشيه	id=banda-aceh canon
باتام	id=batam canon
نوسا دوا	id=nusa-dua canon

[City] name state=MY
كوالالمبور	id=kuala-lumpur canon capital
كوالا لمبور	id=kuala-lumpur capital
كوالالامبور	id=kuala-lumpur capital
كوالا لامبور	id=kuala-lumpur capital
بوتراجايا	id=putrajaya canon
بينانغ	id=penang canon
بينانج	id=penang
جوهور باهرو	id=johor-bahru canon
جوهور بهرو	id=johor-bahru
ملقا	id=malacca canon
كوتشينغ	id=kuching canon
لنكاوي	id=langkawi canon
لانكاوي	id=langkawi

[City] name state=SG
سنغافورة	id=singapore canon capital

[City] name state=BN
بندر سيري بيغاوان	id=bandar-seri-begawan canon capital
بندر سري بيغاوان	id=bandar-seri-begawan capital
بندر سري بكاوان	id=bandar-seri-begawan capital

[City] name state=TH
بانكوك	id=bangkok canon capital
بوكيت	id=phuket canon
فوكيت	id=phuket
شيانغ ماي	id=chiang-mai canon
تشيانغ ماي	id=chiang-mai
باتايا	id=pattaya canon

[City] name state=VN
هانوي	id=hanoi canon capital
هو تشي منه	id=ho-chi-minh-city canon
مدينة هو تشي منه	id=ho-chi-minh-city
هوشي منه	id=ho-chi-minh-city
سايغون	id=ho-chi-minh-city
هو شي منه	id=ho-chi-minh-city
دا نانغ	id=da-nang canon
دانانغ	id=da-nang
هايفونغ	id=haiphong canon

[City] name state=KH
بنوم بنه	id=phnom-penh canon capital
بنوم بن	id=phnom-penh capital
فنوم بنه	id=phnom-penh capital
سيام ريب	id=siem-reap canon
سيم ريب	id=siem-reap

[City] name state=LA
فيينتيان	id=vientiane canon capital
فينتيان	id=vientiane capital
فيانتيان	id=vientiane capital

[City] name state=MM
نايبيداو	id=naypyidaw canon capital
نايبيتاو	id=naypyidaw capital
نيبيداو	id=naypyidaw capital
يانغون	id=yangon canon
رانغون	id=yangon
يانجون	id=yangon
رانجون	id=yangon
ماندالاي	id=mandalay canon

[City] name state=PH
مانيلا	id=manila canon capital
سيبو	id=cebu canon
مدينة سيبو	id=cebu
دافاو	id=davao canon
مراوي	id=marawi canon
ماراوي	id=marawi
زامبوانغا	id=zamboanga canon

[City] name state=TL
ديلي	id=dili canon capital weak
مدينة ديلي	id=dili capital

[City] name state=RU
موسكو	id=moscow canon capital
سان بطرسبورغ	id=st-petersburg canon
سانت بطرسبرغ	id=st-petersburg
سان بطرسبرغ	id=st-petersburg
سانت بطرسبورغ	id=st-petersburg
بطرسبورغ	id=st-petersburg
سان بطرسبورج	id=st-petersburg
سانت بيترسبورغ	id=st-petersburg
بطرسبرغ	id=st-petersburg
سان بيترسبورغ	id=st-petersburg
سانت بطرسبورج	id=st-petersburg
سوتشي	id=sochi canon
قازان	id=kazan canon
كازان	id=kazan
غروزني	id=grozny canon
جروزني	id=grozny
فلاديفوستوك	id=vladivostok canon
يكاترينبورغ	id=yekaterinburg canon
يكاتيرينبورغ	id=yekaterinburg
إيكاترينبورغ	id=yekaterinburg
يكاترينبورج	id=yekaterinburg
نوفوسيبيرسك	id=novosibirsk canon
نيجني نوفغورود	id=nizhny-novgorod canon
سامارا	id=samara canon
روستوف	id=rostov canon
روستوف على الدون	id=rostov
مدينة أوفا	id=ufa canon
فولغوغراد	id=volgograd canon
ستالينغراد	id=volgograd
فولجوجراد	id=volgograd
مورمانسك	id=murmansk canon
كالينينغراد	id=kaliningrad canon
كاليننغراد	id=kaliningrad
كالينينجراد	id=kaliningrad
محج قلعة	id=makhachkala canon
أستراخان	id=astrakhan canon
كراسنودار	id=krasnodar canon
كراسنويارسك	id=krasnoyarsk canon
مدينة بيرم	id=perm canon
تشيليابينسك	id=chelyabinsk canon
تشيلابينسك	id=chelyabinsk
أومسك	id=omsk canon
مدينة تولا	id=tula canon
فورونيج	id=voronezh canon
كورسك	id=kursk canon
بريانسك	id=bryansk canon
بيلغورود	id=belgorod canon
بلغورود	id=belgorod
نوفوروسيسك	id=novorossiysk canon
خاباروفسك	id=khabarovsk canon
إيركوتسك	id=irkutsk canon
ياكوتسك	id=yakutsk canon
بيسلان	id=beslan canon
ساراتوف	id=saratov canon
أرخانغيلسك	id=arkhangelsk canon
ساروف	id=sarov canon

[City] name state=UA
كييف	id=kyiv canon capital
خاركيف	id=kharkiv canon
خاركوف	id=kharkiv
أوديسا	id=odesa canon
أوديسة	id=odesa
لفيف	id=lviv canon weak
لفوف	id=lviv
دنيبرو	id=dnipro canon
دنيبروبتروفسك	id=dnipro
دونيتسك	id=donetsk canon
لوغانسك	id=luhansk canon
لوهانسك	id=luhansk
لوغانيسك	id=luhansk
ماريوبول	id=mariupol canon
زابوريجيا	id=zaporizhzhia canon
زابوروجيا	id=zaporizhzhia
زاباروجيا	id=zaporizhzhia
زابوريجا	id=zaporizhzhia
خيرسون	id=kherson canon
سيفاستوبول	id=sevastopol canon
سيباستوبول	id=sevastopol
سيمفروبول	id=simferopol canon
سيمفيروبول	id=simferopol
كراماتورسك	id=kramatorsk canon
باخموت	id=bakhmut canon
ميكولايف	id=mykolaiv canon
نيكولاييف	id=mykolaiv
تشرنوبيل	id=chernobyl canon
تشيرنوبل	id=chernobyl
تشيرنوبيل	id=chernobyl
يالطا	id=yalta canon
تشيرنيهيف	id=chernihiv canon
تشيرنيغوف	id=chernihiv

[City] name state=BY
مينسك	id=minsk canon capital
منسك	id=minsk capital
بريست	state=FR id=brest-by canon states=FR,BY
غوميل	id=gomel canon

[City] name state=MD
كيشيناو	id=chisinau canon capital
كيشينيف	id=chisinau capital
تشيسيناو	id=chisinau capital
كيشيناوا	id=chisinau capital
تيراسبول	id=tiraspol canon

[City] name state=PL
وارسو	id=warsaw canon capital
كراكوف	id=krakow canon
كراكوفيا	id=krakow
غدانسك	id=gdansk canon
جدانسك	id=gdansk
لودز	id=lodz canon
وودج	id=lodz
فروتسواف	id=wroclaw canon
بوزنان	id=poznan canon
كاتوفيتسه	id=katowice canon
كاتوفيتشي	id=katowice
جيشوف	id=rzeszow canon

[City] name state=CZ
براغ	id=prague canon capital
براج	id=prague capital
برنو	id=brno canon
بيرنو	id=brno

[City] name state=SK
براتيسلافا	id=bratislava canon capital
كوشيتسه	id=kosice canon

[City] name state=HU
بودابست	id=budapest canon capital

[City] name state=RO
بوخارست	id=bucharest canon capital
كونستانتا	id=constanta canon
كلوج نابوكا	id=cluj-napoca canon
كلوج	id=cluj-napoca
تيميشوارا	id=timisoara canon

[City] name state=BG
صوفيا	id=sofia canon capital
بلوفديف	id=plovdiv canon
فارنا	id=varna canon
بورغاس	id=burgas canon

[City] name state=GR
أثينا	id=athens canon capital
سالونيك	id=thessaloniki canon
ثيسالونيكي	id=thessaloniki
تسالونيكي	id=thessaloniki
سلانيك	id=thessaloniki
بيرايوس	id=piraeus canon
بيريوس	id=piraeus
بيريه	id=piraeus
مدينة رودس	id=rhodes-city canon
ألكسندروبوليس	id=alexandroupoli canon
أليكساندروبوليس	id=alexandroupoli

[City] name state=AL
تيرانا	id=tirana canon capital
دوريس	id=durres canon weak

[City] name state=MK
سكوبيه	id=skopje canon capital
سكوبي	id=skopje capital
سكوبيا	id=skopje capital
إسكوبيا	id=skopje capital
سكوبيي	id=skopje capital
أوهريد	id=ohrid canon

[City] name state=XK
بريشتينا	id=pristina canon capital
برشتينا	id=pristina capital
ميتروفيتسا	id=mitrovica canon

[City] name state=RS
بلغراد	id=belgrade canon capital
بلجراد	id=belgrade capital
نوفي ساد	id=novi-sad canon
مدينة نيش	id=nis canon

[City] name state=ME
بودغوريتسا	id=podgorica canon capital
بودغوريكا	id=podgorica capital
بودجوريتسا	id=podgorica capital
تيفات	id=tivat canon

[City] name state=BA
سراييفو	id=sarajevo canon capital
ساراييفو	id=sarajevo capital
سراييڤو	id=sarajevo capital
سيراييفو	id=sarajevo capital
بانيا لوكا	id=banja-luka canon
موستار	id=mostar canon
سريبرينيتسا	id=srebrenica canon
سربرنيتسا	id=srebrenica

[City] name state=HR
زغرب	id=zagreb canon capital
زغريب	id=zagreb capital
زاغرب	id=zagreb capital
سبليت	id=split canon
دوبروفنيك	id=dubrovnik canon

[City] name state=SI
ليوبليانا	id=ljubljana canon capital
لوبليانا	id=ljubljana capital
ليوبليانه	id=ljubljana capital

[City] name state=AT
فيينا	id=vienna canon capital
فينا	id=vienna capital weak
سالزبورغ	id=salzburg canon
زالتسبورغ	id=salzburg
غراتس	id=graz canon
لينز	id=linz canon
لينتس	id=linz
إنسبروك	id=innsbruck canon

[City] name state=DE
برلين	id=berlin canon capital
ميونيخ	id=munich canon
ميونخ	id=munich
هامبورغ	id=hamburg canon
هامبورج	id=hamburg
فرانكفورت	id=frankfurt canon
بون	id=bonn canon weak
كولونيا	id=cologne canon
كولن	id=cologne weak
دوسلدورف	id=dusseldorf canon
دوسيلدورف	id=dusseldorf
شتوتغارت	id=stuttgart canon
شتوتجارت	id=stuttgart
دريسدن	id=dresden canon
لايبزيغ	id=leipzig canon
لايبزج	id=leipzig
لايبزيج	id=leipzig
هانوفر	id=hanover canon
هانوفير	id=hanover
بريمن	id=bremen canon
رامشتاين	id=ramstein canon
نورمبرغ	id=nuremberg canon
نورنبيرغ	id=nuremberg
نورمبرج	id=nuremberg
هايدلبرغ	id=heidelberg canon
هايدلبيرغ	id=heidelberg
بوتسدام	id=potsdam canon
مدينة كيل	id=kiel canon
فولفسبورغ	id=wolfsburg canon
لوبيك	id=lubeck canon
إيسن	id=essen canon
دورتموند	id=dortmund canon
كارلسروه	id=karlsruhe canon

[City] name state=CH
برن	id=bern canon capital
بيرن	id=bern capital
جنيف	id=geneva canon
زيوريخ	id=zurich canon
زوريخ	id=zurich
زيورخ	id=zurich
دافوس	id=davos canon
بازل	id=basel canon
لوزان	id=lausanne canon
لوغانو	id=lugano canon
لوجانو	id=lugano
مونترو	id=montreux canon
لوسيرن	id=lucerne canon
بورغنشتوك	id=burgenstock canon

[City] name state=LI
فادوز	id=vaduz canon capital

[City] name state=FR
باريس	id=paris canon capital
مرسيليا	id=marseille canon
مارسيليا	id=marseille
ليون	id=lyon canon weak
مدينة ليون	id=lyon
نيس	id=nice canon
مدينة نيس	id=nice
مدينة كان	id=cannes canon
ستراسبورغ	id=strasbourg canon
ستراسبورج	id=strasbourg
شتراسبورغ	id=strasbourg
ستراسبرغ	id=strasbourg
تولوز	id=toulouse canon
بوردو	id=bordeaux canon
مدينة ليل	id=lille canon
نانت	id=nantes canon
بياريتس	id=biarritz canon
مدينة بريست الفرنسية	id=brest-fr canon
تولون	id=toulon canon
مونبلييه	id=montpellier canon
فرساي	id=versailles canon
لوبورجيه	id=le-bourget canon
لو بورجيه	id=le-bourget
غرونوبل	id=grenoble canon
مدينة رين	id=rennes canon
كاليه	id=calais canon
لوهافر	id=le-havre canon
لو هافر	id=le-havre
إيفيان	id=evian canon
دوفيل	id=deauville canon

[City] name state=MC
موناكو	id=monaco-city canon capital
مونت كارلو	id=monaco-city capital

[City] name state=BE
بروكسل	id=brussels canon capital
بروكسيل	id=brussels capital
أنتويرب	id=antwerp canon
أنتويربن	id=antwerp
أنفير	id=antwerp
لييج	id=liege canon
غنت	id=ghent canon weak
بروج	id=bruges canon weak
بروجز	id=bruges

[City] name state=NL
أمستردام	id=amsterdam canon capital
لاهاي	id=the-hague canon
روتردام	id=rotterdam canon
آيندهوفن	id=eindhoven canon
ماستريخت	id=maastricht canon
ماسترخت	id=maastricht
أوتريخت	id=utrecht canon
أوترخت	id=utrecht
فاسينار	id=wassenaar canon

[City] name state=LU
لوكسمبورغ	id=luxembourg-city canon capital
لوكسمبورج	id=luxembourg-city capital
مدينة لوكسمبورغ	id=luxembourg-city capital

[City] name state=GB
لندن	id=london canon capital
مانشستر	id=manchester canon
برمنغهام	id=birmingham canon
بيرمنغهام	id=birmingham
برمنجهام	id=birmingham
برمينغهام	id=birmingham
إدنبرة	id=edinburgh canon
غلاسكو	id=glasgow canon
غلاسغو	id=glasgow
جلاسجو	id=glasgow
جلاسكو	id=glasgow
ليفربول	id=liverpool canon
ليدز	id=leeds canon
كارديف	id=cardiff canon
بلفاست	id=belfast canon
أكسفورد	id=oxford canon
أوكسفورد	id=oxford
كامبريدج	id=cambridge canon states=GB,US
كمبريدج	id=cambridge
بريستول	id=bristol canon
سالزبري	id=salisbury canon
سالزبوري	id=salisbury
فارنبورو	id=farnborough canon
فارنبره	id=farnborough
بورتسموث	id=portsmouth canon
ساوثهامبتون	id=southampton canon
ساوثامبتون	id=southampton
شيفيلد	id=sheffield canon
نيوكاسل	id=newcastle canon
دوفر	id=dover canon states=GB,US
أبردين	id=aberdeen canon
أبيردين	id=aberdeen
بليموث	id=plymouth canon capital states=GB,MS
نوتنغهام	id=nottingham canon
نوتنجهام	id=nottingham
كوفنتري	id=coventry canon

[City] name state=IE
دبلن	id=dublin canon capital
مدينة كورك	id=cork canon

[City] name state=ES
مدريد	id=madrid canon capital
برشلونة	id=barcelona canon
إشبيلية	id=seville canon
فالنسيا	id=valencia canon
بلنسية	id=valencia
غرناطة	id=granada canon
مالقة	id=malaga canon
مالاغا	id=malaga
بلباو	id=bilbao canon
بيلباو	id=bilbao
سرقسطة	id=zaragoza canon
قرطبة	id=cordoba canon weak
قادش	id=cadiz canon
قادس	id=cadiz
الجزيرة الخضراء	id=algeciras canon
قرطاجنة	state=CO id=cartagena-es canon states=CO,ES
كارتاخينا	id=cartagena-es
مدينة فيرول	id=ferrol canon
لاس بالماس	id=las-palmas canon

[City] name state=PT
لشبونة	id=lisbon canon capital
مدينة بورتو	id=porto canon

[City] name state=AD
أندورا لا فيلا	id=andorra-la-vella canon capital
أندورا لافيلا	id=andorra-la-vella capital

[City] name state=IT
روما	id=rome canon capital
ميلانو	id=milan canon
ميلان	id=milan
نابولي	id=naples canon
تورينو	id=turin canon
تورين	id=turin
البندقية	id=venice canon weak
فينيسيا	id=venice
مدينة البندقية	id=venice
فلورنسا	id=florence canon
فلورنسة	id=florence
جنوة	id=genoa canon
جنوى	id=genoa
باليرمو	id=palermo canon
باليرم	id=palermo
بولونيا الإيطالية	id=bologna canon
مدينة بولونيا	id=bologna
تاورمينا	id=taormina canon
تريستا	id=trieste canon
ترييستي	id=trieste
مدينة باري	id=bari canon
فيرونا	id=verona canon
كاتانيا	id=catania canon
رافينا	id=ravenna canon
لا سبيتسيا	id=la-spezia canon
لاسبيتسيا	id=la-spezia
تشيرنوبيو	id=cernobbio canon

[City] name state=VA
مدينة الفاتيكان	id=vatican-city canon capital
الفاتيكان	id=vatican-city capital

[City] name state=SM
سان مارينو	id=san-marino-city canon capital

[City] name state=MT
فاليتا	id=valletta canon capital
لافاليتا	id=valletta capital
لا فاليتا	id=valletta capital

[City] name state=DK
كوبنهاغن	id=copenhagen canon capital
كوبنهاجن	id=copenhagen capital
آرهوس	id=aarhus canon

[City] name state=SE
ستوكهولم	id=stockholm canon capital
إستوكهولم	id=stockholm capital
غوتنبرغ	id=gothenburg canon
غوتبورغ	id=gothenburg
جوتنبرج	id=gothenburg
يوتيبوري	id=gothenburg
مالمو	id=malmo canon
أوبسالا	id=uppsala canon
لينشوبينغ	id=linkoping canon
لينكوبينغ	id=linkoping

[City] name state=NO
أوسلو	id=oslo canon capital
بيرغن	id=bergen canon
برغن	id=bergen
ستافانغر	id=stavanger canon
تروندهايم	id=trondheim canon

[City] name state=FI
هلسنكي	id=helsinki canon capital
تامبيري	id=tampere canon
توركو	id=turku canon
روفانييمي	id=rovaniemi canon

[City] name state=IS
ريكيافيك	id=reykjavik canon capital
ريكافيك	id=reykjavik capital
ريكيافك	id=reykjavik capital

[City] name state=EE
تالين	id=tallinn canon capital
تارتو	id=tartu canon

[City] name state=LV
ريغا	id=riga canon capital
ريجا	id=riga capital

[City] name state=LT
فيلنيوس	id=vilnius canon capital
فلنيوس	id=vilnius capital
كاوناس	id=kaunas canon
كلايبيدا	id=klaipeda canon

[City] name state=FO
تورشافن	id=torshavn canon capital
تورسهافن	id=torshavn capital

[City] name state=GI
جبل طارق	id=gibraltar canon capital

[City] name state=GG
سانت بيتر بورت	id=st-peter-port canon capital

[City] name state=JE
سانت هيلير	id=st-helier canon capital

[City] name state=IM
مدينة دوغلاس	id=douglas canon capital

[City] name state=AX
ماريهامن	id=mariehamn canon capital

[City] name state=SJ
لونغياربين	id=longyearbyen canon capital

[City] name state=US
واشنطن	id=washington canon capital
واشنطن العاصمة	id=washington capital
واشنطن دي سي	id=washington capital
العاصمة الأميركية	id=washington capital
العاصمة الأمريكية	id=washington capital
نيويورك	id=new-york canon
نيو يورك	id=new-york
لوس أنجلوس	id=los-angeles canon
لوس أنجليس	id=los-angeles
لوس أنجيليس	id=los-angeles
لوس انجلس	id=los-angeles
شيكاغو	id=chicago canon
شيكاجو	id=chicago
هيوستن	id=houston canon
هيوستون	id=houston
دالاس	id=dallas canon
سان فرانسيسكو	id=san-francisco canon
سان فرنسيسكو	id=san-francisco
سان فرانسسكو	id=san-francisco
بوسطن	id=boston canon
ميامي	id=miami canon
فيلادلفيا	id=philadelphia canon
أتلانتا	id=atlanta canon
أطلنطا	id=atlanta
أتلنتا	id=atlanta
سياتل	id=seattle canon
ديترويت	id=detroit canon
لاس فيغاس	id=las-vegas canon
لاس فيجاس	id=las-vegas
سان دييغو	id=san-diego canon
سان دييجو	id=san-diego
سان دياغو	id=san-diego
دنفر	id=denver canon
فينيكس	id=phoenix canon
فينكس	id=phoenix
أورلاندو	id=orlando canon
تامبا	id=tampa canon
نيو أورليانز	id=new-orleans canon
نيو أورلينز	id=new-orleans
نيوأورليانز	id=new-orleans
بالتيمور	id=baltimore canon
بيتسبرغ	id=pittsburgh canon
بيتسبيرغ	id=pittsburgh
بيتسبرج	id=pittsburgh
كليفلاند	id=cleveland canon
سان أنطونيو	id=san-antonio canon
سان أنتونيو	id=san-antonio
أوستن	id=austin canon
ساكرامنتو	id=sacramento canon
بورتلاند	id=portland canon
سولت ليك سيتي	id=salt-lake-city canon
سولت ليك	id=salt-lake-city
مينيابوليس	id=minneapolis canon
منيابولس	id=minneapolis
سانت لويس	id=st-louis canon
كنساس سيتي	id=kansas-city canon
كانساس سيتي	id=kansas-city
كولومبوس	id=columbus canon
سينسيناتي	id=cincinnati canon
إنديانابوليس	id=indianapolis canon
مدينة شارلوت	id=charlotte canon
ناشفيل	id=nashville canon
مدينة ممفيس	id=memphis canon
أوكلاهوما سيتي	id=oklahoma-city canon
مدينة سان خوسيه الأمريكية	id=san-jose-us canon
أنكوريج	id=anchorage canon
أنكوراج	id=anchorage
هونولولو	id=honolulu canon
كامب ديفيد	id=camp-david canon
كمب ديفيد	id=camp-david
دايتون	id=dayton canon
نورفولك	id=norfolk canon
هنتسفيل	id=huntsville canon
كولورادو سبرينغز	id=colorado-springs canon
بالم بيتش	id=palm-beach canon
تشارلوتسفيل	id=charlottesville canon
شارلوتسفيل	id=charlottesville
بالو ألتو	id=palo-alto canon
ردموند	id=redmond canon
أرلينغتون	id=arlington canon
أرلنغتون	id=arlington
أنابوليس	id=annapolis canon
بافالو	id=buffalo canon
ميلووكي	id=milwaukee canon
ميلواكي	id=milwaukee
إل باسو	id=el-paso canon
فورت وورث	id=fort-worth canon
ريتشموند	id=richmond canon
جاكسونفيل	id=jacksonville canon
كيب كانافيرال	id=cape-canaveral canon
كاب كانافيرال	id=cape-canaveral
برينستون	id=princeton canon
ماونتن فيو	id=mountain-view canon
جونو	id=juneau canon
آسبن	id=aspen canon

[City] name state=CA
أوتاوا	id=ottawa canon capital
أوتاوة	id=ottawa capital
أتاوا	id=ottawa capital
تورونتو	id=toronto canon
تورنتو	id=toronto
مونتريال	id=montreal canon
مونريال	id=montreal
فانكوفر	id=vancouver canon
كالغاري	id=calgary canon
كالجاري	id=calgary
إدمونتون	id=edmonton canon
مدينة كيبك	id=quebec-city canon
مدينة كيبيك	id=quebec-city
هاليفاكس	id=halifax canon
وينيبيغ	id=winnipeg canon
وينيبغ	id=winnipeg
كاناناسكيس	id=kananaskis canon

[City] name state=MX
مكسيكو	id=mexico-city canon capital
مكسيكو سيتي	id=mexico-city capital
مدينة مكسيكو	id=mexico-city capital
مدينة المكسيك	id=mexico-city capital
غوادالاخارا	id=guadalajara canon
جوادالاخارا	id=guadalajara
مونتيري	id=monterrey canon
مونتيراي	id=monterrey
كانكون	id=cancun canon
تيخوانا	id=tijuana canon
أكابولكو	id=acapulco canon
لوس كابوس	id=los-cabos canon

[City] name state=GT
غواتيمالا سيتي	id=guatemala-city canon capital
مدينة غواتيمالا	id=guatemala-city capital
غواتيمالا	id=guatemala-city capital

[City] name state=BZ
بلموبان	id=belmopan canon capital

[City] name state=SV
سان سلفادور	id=san-salvador canon capital

[City] name state=HN
تيغوسيغالبا	id=tegucigalpa canon capital
تيجوسيجالبا	id=tegucigalpa capital

[City] name state=NI
ماناغوا	id=managua canon capital
ماناجوا	id=managua capital

[City] name state=CR
سان خوسيه	id=san-jose canon capital

[City] name state=PA
بنما سيتي	id=panama-city canon capital
مدينة بنما	id=panama-city capital
بنما	id=panama-city capital
مدينة كولون	id=colon canon

[City] name state=CU
هافانا	id=havana canon capital
غوانتانامو	id=guantanamo canon
جوانتانامو	id=guantanamo
غوانتنامو	id=guantanamo
سانتياغو دي كوبا	id=santiago-de-cuba canon

[City] name state=JM
كينغستون	id=kingston canon capital states=JM,NF
كنغستون	id=kingston capital
كينجستون	id=kingston capital
مونتيغو باي	id=montego-bay canon

[City] name state=HT
بورت أو برنس	id=port-au-prince canon capital
بورتو برنس	id=port-au-prince capital
بور أو برنس	id=port-au-prince capital
بورت أوبرنس	id=port-au-prince capital

[City] name state=DO
سانتو دومينغو	id=santo-domingo canon capital
سانتو دومينجو	id=santo-domingo capital
سان دومنغو	id=santo-domingo capital
سان دومينغو	id=santo-domingo capital
بونتا كانا	id=punta-cana canon

[City] name state=BS
ناساو	id=nassau canon capital
ناسو	id=nassau capital

[City] name state=TT
بورت أوف سبين	id=port-of-spain canon capital
بورت أوف سباين	id=port-of-spain capital
بورت سبين	id=port-of-spain capital

[City] name state=BB
بريدجتاون	id=bridgetown canon capital
بريدج تاون	id=bridgetown capital

[City] name state=GD
سانت جورج	id=st-georges canon capital states=GD,BM
سانت جورجز	id=st-georges capital
سان جورج	id=st-georges capital

[City] name state=LC
كاستريس	id=castries canon capital
كاستريز	id=castries capital

[City] name state=VC
كينغستاون	id=kingstown canon capital
كنغستاون	id=kingstown capital

[City] name state=AG
سانت جونز	id=st-johns canon capital
سانت جون	id=st-johns capital

[City] name state=KN
باستير	id=basseterre canon capital

[City] name state=DM
روسو	id=roseau canon capital

[City] name state=CO
بوغوتا	id=bogota canon capital
بوجوتا	id=bogota capital
بوغوطا	id=bogota capital
ميديلين	id=medellin canon
مدلين	id=medellin
ميدلين	id=medellin
مدينة كالي	id=cali canon
بارانكويلا	id=barranquilla canon
بارانكيا	id=barranquilla

[City] name state=VE
كاراكاس	id=caracas canon capital
كراكاس	id=caracas capital
ماراكايبو	id=maracaibo canon
فالنسيا الفنزويلية	id=valencia-ve canon

[City] name state=EC
كيتو	id=quito canon capital
غواياكيل	id=guayaquil canon

[City] name state=PE
ليما	id=lima canon capital
كوسكو	id=cusco canon
أريكيبا	id=arequipa canon

[City] name state=BO
سوكري	id=sucre canon capital
مدينة سوكري	id=sucre capital
لاباس	id=la-paz canon capital
لا باز	id=la-paz capital
لاباز	id=la-paz capital
سانتا كروز	id=santa-cruz canon

[City] name state=CL
سانتياغو	id=santiago canon capital
سانتياجو	id=santiago capital
فالبارايسو	id=valparaiso canon
أنتوفاغاستا	id=antofagasta canon

[City] name state=AR
بوينس آيرس	id=buenos-aires canon capital
بوينس أيريس	id=buenos-aires capital
بيونس آيرس	id=buenos-aires capital
بوينوس آيرس	id=buenos-aires capital
بوينوس أيريس	id=buenos-aires capital
روزاريو	id=rosario canon
روساريو	id=rosario
مندوزا	id=mendoza canon
ميندوزا	id=mendoza
باريلوتشي	id=bariloche canon

[City] name state=UY
مونتيفيديو	id=montevideo canon capital
مونتفيديو	id=montevideo capital
بونتا ديل إستي	id=punta-del-este canon
بونتا دل استي	id=punta-del-este

[City] name state=PY
أسونسيون	id=asuncion canon capital
أسنسيون	id=asuncion capital
اسونثيون	id=asuncion capital

[City] name state=BR
برازيليا	id=brasilia canon capital
ساو باولو	id=sao-paulo canon
ساوباولو	id=sao-paulo
ريو دي جانيرو	id=rio-de-janeiro canon
ريو	id=rio-de-janeiro
ريودي جانيرو	id=rio-de-janeiro
بيلو هوريزونتي	id=belo-horizonte canon
سلفادور دا باهيا	id=salvador-br canon
سلفادور دي باهيا	id=salvador-br
فورتاليزا	id=fortaleza canon
ماناوس	id=manaus canon
بيليم	id=belem canon
بورتو أليغري	id=porto-alegre canon
ريسيفي	id=recife canon
كوريتيبا	id=curitiba canon

[City] name state=GY
جورج تاون	id=georgetown canon capital states=GY,KY
جورجتاون	id=georgetown capital

[City] name state=SR
باراماريبو	id=paramaribo canon capital

[City] name state=GF
كايين	id=cayenne canon capital
كورو	id=kourou canon

[City] name state=AI
ذا فالي	id=the-valley canon capital

[City] name state=AW
أورانيستاد	id=oranjestad canon capital

[City] name state=BL
غوستافيا	id=gustavia canon capital

[City] name state=BM
هاميلتون	id=hamilton canon capital weak
هاملتون	id=hamilton capital

[City] name state=BQ
كراليندايك	id=kralendijk canon capital

[City] name state=CW
ويلمستاد	id=willemstad canon capital

[City] name state=FK
مدينة ستانلي	id=stanley canon capital
بورت ستانلي	id=stanley capital

[City] name state=GL
مدينة نوك	id=nuuk canon capital
ثولي	id=pituffik canon
بيتوفيك	id=pituffik

[City] name state=GP
باس تير	id=basse-terre canon capital

[City] name state=GS
كينغ إدوارد بوينت	id=king-edward-point canon capital
غريتفيكن	id=king-edward-point capital

[City] name state=KY
جورج تاون الكايمانية	id=george-town-ky capital

[City] name state=MF
ماريغو	id=marigot canon capital

[City] name state=MQ
فور دو فرانس	id=fort-de-france canon capital
فورت دو فرانس	id=fort-de-france capital

[City] name state=MS
بريدس	id=plymouth-ms capital

[City] name state=PM
سان بيير	id=saint-pierre-pm canon capital states=PM,RE

[City] name state=PR
سان خوان	id=san-juan canon capital

[City] name state=SX
فيليبسبورغ	id=philipsburg canon capital

[City] name state=TC
كوكبرن تاون	id=cockburn-town canon capital

[City] name state=VG
رود تاون	id=road-town canon capital

[City] name state=VI
شارلوت أمالي	id=charlotte-amalie canon capital

[City] name state=AU
كانبرا	id=canberra canon capital
كانبيرا	id=canberra capital
كامبرا	id=canberra capital
سيدني	id=sydney canon
ملبورن	id=melbourne canon
ميلبورن	id=melbourne
بريزبن	id=brisbane canon
بريسبان	id=brisbane
بريزبين	id=brisbane
بيرث	id=perth canon
أديلايد	id=adelaide canon
أديليد	id=adelaide
داروين	id=darwin canon weak
مدينة داروين	id=darwin
هوبارت	id=hobart canon
غولد كوست	id=gold-coast canon
كيرنز	id=cairns canon

[City] name state=NZ
ويلنغتون	id=wellington canon capital
ولنغتون	id=wellington capital
ويلينغتون	id=wellington capital
ولينغتون	id=wellington capital
ويلنجتون	id=wellington capital
أوكلاند	id=auckland canon
كرايستشيرش	id=christchurch canon
كرايست تشيرتش	id=christchurch
كرايستشرش	id=christchurch
كوينزتاون	id=queenstown canon

[City] name state=FJ
سوفا	id=suva canon capital weak

[City] name state=PG
بورت مورسبي	id=port-moresby canon capital

[City] name state=SB
هونيارا	id=honiara canon capital

[City] name state=VU
بورت فيلا	id=port-vila canon capital
بورتفيلا	id=port-vila capital

[City] name state=WS
آبيا	id=apia canon capital

[City] name state=TO
نوكو ألوفا	id=nukualofa canon capital
نوكوالوفا	id=nukualofa capital

[City] name state=TV
فونافوتي	id=funafuti canon capital

[City] name state=KI
تاراوا	id=south-tarawa canon capital
جنوب تاراوا	id=south-tarawa capital

[City] name state=NR
يارين	id=yaren canon capital

[City] name state=MH
ماجورو	id=majuro canon capital

[City] name state=FM
باليكير	id=palikir canon capital

[City] name state=PW
نغيرولمود	id=ngerulmud canon capital
نجيرولمود	id=ngerulmud capital
كورور	id=koror canon

[City] name state=NC
نوميا	id=noumea canon capital

[City] name state=PF
بابيتي	id=papeete canon capital

[City] name state=AS
باغو باغو	id=pago-pago canon capital
باجو باجو	id=pago-pago capital

[City] name state=GU
هاغاتنا	id=hagatna canon capital
هاجاتنا	id=hagatna capital

[City] name state=MP
سايبان	id=saipan canon capital

[City] name state=CK
أفاروا	id=avarua canon capital

[City] name state=NU
ألوفي	id=alofi canon capital weak

[City] name state=PN
آدمزتاون	id=adamstown canon capital

[City] name state=TK
نوكونونو	id=nukunonu canon capital

[City] name state=WF
ماتا أوتو	id=mata-utu canon capital

[City] name state=CC
ويست آيلاند	id=west-island canon capital

[City] name state=CX
فلاينغ فيش كوف	id=flying-fish-cove canon capital

[City] name state=IO
دييغو غارسيا	id=diego-garcia canon capital
دييجو جارسيا	id=diego-garcia capital

[City] name state=TF
بور أو فرانسيه	id=port-aux-francais canon capital

[City] name state=RE
سان دوني	id=saint-denis canon capital
سان دني	id=saint-denis capital

[City] name state=SH
جيمستاون	id=jamestown canon capital

[City] name state=YT
مامودزو	id=mamoudzou canon capital

[City] name state=ET
أديس أبابا	id=addis-ababa canon capital
أديسأبابا	id=addis-ababa capital
دير داوا	id=dire-dawa canon
ديرداوا	id=dire-dawa
ميكيلي	id=mekelle canon
مقلي	id=mekelle
مكلي	id=mekelle
بحر دار	id=bahir-dar canon
بحردار	id=bahir-dar
غوندار	id=gondar canon
قوندر	id=gondar
أداما	id=adama canon
هواسا	id=hawassa canon

[City] name state=ER
أسمرا	id=asmara canon capital
أسمرة	id=asmara capital
مصوع	id=massawa canon
عصب	id=assab canon weak
ميناء عصب	id=assab

[City] name state=KE
نيروبي	id=nairobi canon capital
مومباسا	id=mombasa canon
ممباسا	id=mombasa
كيسومو	id=kisumu canon
لامو	id=lamu canon

[City] name state=UG
كمبالا	id=kampala canon capital
كامبالا	id=kampala capital
عنتيبي	id=entebbe canon
إنتيبي	id=entebbe
عنتبي	id=entebbe

[City] name state=TZ
دودوما	id=dodoma canon capital
دار السلام	id=dar-es-salaam canon
دارالسلام	id=dar-es-salaam
أروشا	id=arusha canon
موانزا	id=mwanza canon

[City] name state=RW
كيغالي	id=kigali canon capital
كيجالي	id=kigali capital

[City] name state=BI
غيتيغا	id=gitega canon capital
جيتيجا	id=gitega capital
بوجمبورا	id=bujumbura canon
بوجومبورا	id=bujumbura

[City] name state=SS
جوبا	id=juba canon capital
بانتيو	id=bentiu canon
بنتيو	id=bentiu
مدينة بور	id=bor canon
ملكال	id=malakal canon
مدينة واو	id=wau canon
أبيي	state=SD id=abyei canon states=SD,SS

[City] name state=TD
نجامينا	id=ndjamena canon capital
إنجامينا	id=ndjamena capital
انجمينا	id=ndjamena capital
نجمينا	id=ndjamena capital
أبشي	id=abeche canon

[City] name state=CF
بانغي	id=bangui canon capital
بانجي	id=bangui capital

[City] name state=CM
ياوندي	id=yaounde canon capital
دوالا	id=douala canon
غاروا	id=garoua canon

[City] name state=GA
ليبرفيل	id=libreville canon capital
بورت جنتيل	id=port-gentil canon

[City] name state=CG
برازافيل	id=brazzaville canon capital
بوانت نوار	id=pointe-noire canon

[City] name state=CD
كينشاسا	id=kinshasa canon capital
كنشاسا	id=kinshasa capital
مدينة غوما	id=goma canon
غوما	id=goma
بوكافو	id=bukavu canon
لوبومباشي	id=lubumbashi canon
كيسنغاني	id=kisangani canon
كيسانغاني	id=kisangani

[City] name state=AO
لواندا	id=luanda canon capital
لوبيتو	id=lobito canon

[City] name state=GQ
مالابو	id=malabo canon capital
باتا	id=bata canon weak

[City] name state=ST
مدينة ساو تومي	id=sao-tome canon capital
ساو تومي	id=sao-tome capital

[City] name state=NG
أبوجا	id=abuja canon capital
لاغوس	id=lagos canon
لاجوس	id=lagos
كانو	id=kano canon weak
إيبادان	id=ibadan canon
كادونا	id=kaduna canon
مايدوغوري	id=maiduguri canon
مايدوجوري	id=maiduguri
بورت هاركورت	id=port-harcourt canon
مدينة جوس	id=jos canon
إينوغو	id=enugu canon
بنين سيتي	id=benin-city canon

[City] name state=NE
نيامي	id=niamey canon capital
أغاديز	id=agadez canon
أغادس	id=agadez
أغاديس	id=agadez
زندر	id=zinder canon
ديفا	id=diffa canon
أرليت	id=arlit canon

[City] name state=ML
باماكو	id=bamako canon capital
تمبكتو	id=timbuktu canon
تومبوكتو	id=timbuktu
تنبكتو	id=timbuktu
غاو	id=gao canon
جاو	id=gao weak
كيدال	id=kidal canon
موبتي	id=mopti canon

[City] name state=BF
واغادوغو	id=ouagadougou canon capital
واجادوجو	id=ouagadougou capital
بوبو ديولاسو	id=bobo-dioulasso canon

[City] name state=SN
داكار	id=dakar canon capital
دكار	id=dakar capital
سان لويس	id=saint-louis-sn canon
طوبى	id=touba canon weak

[City] name state=GM
بانجول	id=banjul canon capital
بانغول	id=banjul capital

[City] name state=GN
كوناكري	id=conakry canon capital
بوكي	id=boke canon

[City] name state=GW
بيساو	id=bissau canon capital

[City] name state=SL
فريتاون	id=freetown canon capital
فري تاون	id=freetown capital

[City] name state=LR
مونروفيا	id=monrovia canon capital

[City] name state=CI
ياموسوكرو	id=yamoussoukro canon capital
أبيدجان	id=abidjan canon
بواكي	id=bouake canon

[City] name state=GH
أكرا	id=accra canon capital weak
كوماسي	id=kumasi canon
تاكورادي	id=takoradi canon
تيما	id=tema canon

[City] name state=TG
لومي	id=lome canon capital weak

[City] name state=BJ
بورتو نوفو	id=porto-novo canon capital
بورتونوفو	id=porto-novo capital
كوتونو	id=cotonou canon

[City] name state=CV
برايا	id=praia canon capital

[City] name state=ZM
لوساكا	id=lusaka canon capital
ليفينغستون	id=livingstone canon

[City] name state=ZW
هراري	id=harare canon capital
بولاوايو	id=bulawayo canon

[City] name state=MW
ليلونغوي	id=lilongwe canon capital
ليلونجوي	id=lilongwe capital
بلانتير	id=blantyre canon

[City] name state=MZ
مابوتو	id=maputo canon capital
بيرا	id=beira canon weak
مدينة بالما	id=palma canon

[City] name state=BW
غابورون	id=gaborone canon capital
جابورون	id=gaborone capital
غابوروني	id=gaborone capital

[City] name state=NA
ويندهوك	id=windhoek canon capital
وندهوك	id=windhoek capital
والفيس باي	id=walvis-bay canon

[City] name state=ZA
بريتوريا	id=pretoria canon capital
كيب تاون	id=cape-town canon capital
كيبتاون	id=cape-town capital
كاب تاون	id=cape-town capital
بلومفونتين	id=bloemfontein canon capital
بلومفونتاين	id=bloemfontein capital
جوهانسبرغ	id=johannesburg canon
جوهانسبرج	id=johannesburg
جوهانسبورغ	id=johannesburg
جوهانسبورج	id=johannesburg
جوهانزبرغ	id=johannesburg
ديربان	id=durban canon
دوربان	id=durban
بورت إليزابيث	id=port-elizabeth canon
ساندتون	id=sandton canon
صن سيتي	id=sun-city canon

[City] name state=LS
ماسيرو	id=maseru canon capital

[City] name state=SZ
مبابان	id=mbabane canon capital
مبابانى	id=mbabane capital
لوبامبا	id=lobamba canon capital

[City] name state=MG
أنتاناناريفو	id=antananarivo canon capital
تناناريف	id=antananarivo capital
تواماسينا	id=toamasina canon

[City] name state=MU
بورت لويس	id=port-louis canon capital
بور لويس	id=port-louis capital

[City] name state=SC
فيكتوريا	id=victoria canon capital weak

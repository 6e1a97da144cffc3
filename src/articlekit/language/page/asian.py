"""The words of pages in the languages of Asia."""

from articlekit.language.page.words import PageWords, listed

__all__ = ["ASIAN"]

ARABIC = PageWords(
    code="ar",
    by=listed("بقلم|كتب|كتبت|كتبه|تقرير|إعداد|الكاتب|تحرير"),
    both=listed("و"),
    jobs=listed("مراسل|مراسلة|صحفي|صحفية|محرر|كاتب|كاتبة"),
    published=listed("نشر|نُشر|نشر في|تاريخ النشر|نُشر في|التاريخ"),
    updated=listed("آخر تحديث|تحديث|حُدّث|تم التحديث"),
    furniture=listed(
        "مشاركة|شارك|شارك المقال|شارك هذا المقال|طباعة|اطبع|إرسال|بريد إلكتروني|حفظ"
        "|استمع|اقرأ المزيد|المزيد|عرض المزيد|عودة|التالي|السابق|القائمة|بحث"
        "|تسجيل الدخول|اشترك|الاشتراك|النشرة البريدية|إغلاق|مواضيع|وسوم|كلمات مفتاحية"
        "|اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|آخر الأخبار"
        "|اتصل بنا|الرئيسية|تابعنا|نسخ الرابط|عرض التعليقات"
    ),
    adverts=listed("إعلان|إعلانات"),
    openings=listed("شارك على|تابعونا على|تابعنا على|اشترك في|جميع الحقوق محفوظة"),
    tags=listed("الوسوم"),
    teasers=listed("اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|شاهد أيضا|شاهد أيضاً|إقرأ أيضا"),
    comments=listed("تعليقات|التعليقات|تعليق|آراء القراء|نقاش|الردود|تعليقات القراء"),
    no_comments=listed("لا توجد تعليقات|لا يوجد تعليقات|كن أول من|التعليقات مغلقة"),
    post=listed(
        "اكتب تعليقا|أضف تعليقا|أضف تعليق|اترك تعليقا|اترك تعليقاً|أضف تعليقك|علق"
    ),
    says=listed("يقول|تقول|كتب|كتبت|قال|قالت"),
    buttons=listed("رد|الرد|أعجبني|إبلاغ|اقتباس|مشاركة|حذف|تعديل"),
    replies=listed("ردود|الردود|عرض الردود"),
    reply_to=listed("ردا على|ردًا على|رداً على"),
    likes=listed("إعجاب|إعجابات|نقاط"),
    ago_before=listed("منذ|قبل"),
    units=listed(
        "ثانية|ثوان|دقيقة|دقائق|ساعة|ساعات|ساعتين|يوم|أيام|يومين|أسبوع|شهر|سنة"
    ),
    lately=listed("الآن|أمس|اليوم"),
    on=listed("في|يوم"),
    at=listed("الساعة|عند|صباحا|مساء|ص|م"),
    days=listed("الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد"),
)

HEBREW = PageWords(
    code="he",
    by=listed("מאת|כתב|כתבה|צילום|מחבר"),
    both=listed("ו"),
    jobs=listed("כתב|כתבת|עיתונאי|עיתונאית|עורך|עורכת|פרשן|פרשנית"),
    published=listed("פורסם|פורסם ב|תאריך|פורסמה"),
    updated=listed("עודכן|עודכן ב|עדכון אחרון"),
    furniture=listed(
        'שתף|שיתוף|שתפו|שתפו את הכתבה|הדפס|הדפסה|שלח|דוא"ל|שמור|שמירה|האזן|האזינו'
        "|קרא עוד|קראו עוד|עוד|הצג עוד|חזרה|הבא|הקודם|תפריט|חיפוש|התחבר|התחברות|הרשמה"
        "|מנוי|ניוזלטר|סגור|נושאים|תגיות|כתבות נוספות|כתבות קשורות|הנקראות ביותר"
        "|צור קשר|דף הבית|עקבו אחרינו|העתק קישור|הצג תגובות"
    ),
    adverts=listed("פרסומת"),
    openings=listed("שתפו ב|עקבו אחרינו|הירשמו ל|כל הזכויות שמורות"),
    tags=listed("תגיות"),
    teasers=listed("קראו עוד|קראו גם|קרא עוד|עוד בנושא|ראו גם"),
    comments=listed("תגובות|תגובה|דיון|תגובות הקוראים|תגובות גולשים"),
    no_comments=listed("אין תגובות|היה הראשון|התגובות סגורות"),
    post=listed("הוסף תגובה|הוספת תגובה|כתוב תגובה|כתבו תגובה|השאר תגובה|הגב|הגיבו"),
    says=listed("אומר|אומרת|כתב|כתבה|אמר|אמרה"),
    buttons=listed("הגב|השב|אהבתי|דווח|ציטוט|שתף|מחק|ערוך"),
    replies=listed("תגובות|תשובות|הצג תגובות"),
    reply_to=listed("בתגובה ל|תגובה ל|בתשובה ל"),
    likes=listed("לייקים|אהבו|נקודות"),
    ago_before=listed("לפני"),
    units=listed(
        "שניות|דקה|דקות|שעה|שעות|שעתיים|יום|ימים|יומיים|שבוע|שבועות|חודש|שנה|שנים"
    ),
    lately=listed("עכשיו|אתמול|היום"),
    on=listed("ב|ביום"),
    at=listed("בשעה|ב"),
    days=listed("יום ראשון|יום שני|יום שלישי|יום רביעי|יום חמישי|יום שישי|שבת"),
)

PERSIAN = PageWords(
    code="fa",
    by=listed("نویسنده|به قلم|گزارش|نوشته|خبرنگار"),
    both=listed("و"),
    jobs=listed("خبرنگار|روزنامه‌نگار|سردبیر|نویسنده"),
    published=listed("منتشر شده|تاریخ انتشار|انتشار|تاریخ"),
    updated=listed("به‌روزرسانی|آخرین به‌روزرسانی|به‌روز شده"),
    furniture=listed(
        "اشتراک‌گذاری|اشتراک گذاری|به اشتراک بگذارید|چاپ|پرینت|ارسال|ایمیل|ذخیره"
        "|گوش کنید|ادامه مطلب|بیشتر بخوانید|بیشتر|نمایش بیشتر|بازگشت|بعدی|قبلی|منو"
        "|جستجو|ورود|ثبت نام|عضویت|خبرنامه|بستن|موضوعات|برچسب‌ها|مطالب مرتبط"
        "|اخبار مرتبط|پربازدیدترین|آخرین اخبار|تماس با ما|خانه|ما را دنبال کنید"
        "|کپی لینک"
    ),
    adverts=listed("آگهی|تبلیغات"),
    openings=listed("ما را در|عضو شوید|تمامی حقوق|کلیه حقوق"),
    tags=listed("برچسب‌ها"),
    teasers=listed("بیشتر بخوانید|همچنین بخوانید|ادامه مطلب|مطالب مرتبط"),
    comments=listed("نظرات|نظر|دیدگاه‌ها|دیدگاه|نظرات کاربران|پاسخ‌ها|دیدگاه کاربران"),
    no_comments=listed("نظری ثبت نشده|بدون نظر|هیچ نظری|بدون دیدگاه"),
    post=listed(
        "ارسال نظر|نظر بدهید|نظر شما|دیدگاهتان را بنویسید|ثبت نظر|ارسال دیدگاه"
    ),
    says=listed("می‌گوید|گفت|نوشت|می‌نویسد"),
    buttons=listed("پاسخ|پسندیدن|گزارش|نقل قول|حذف|ویرایش|پاسخ دادن"),
    replies=listed("پاسخ‌ها|پاسخ‌ها"),
    reply_to=listed("در پاسخ به|پاسخ به"),
    likes=listed("پسند|امتیاز|رای"),
    ago_after=listed("پیش|قبل"),
    units=listed("ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال"),
    lately=listed("هم‌اکنون|دیروز|امروز"),
    on=listed("در"),
    at=listed("ساعت"),
    days=listed("شنبه|یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه"),
)

HINDI = PageWords(
    code="hi",
    by=listed("लेखक|द्वारा|रिपोर्ट|रिपोर्टर|संवाददाता|लेखिका"),
    both=listed("और|एवं|व"),
    jobs=listed("संवाददाता|पत्रकार|संपादक|ब्यूरो"),
    published=listed("प्रकाशित|प्रकाशन तिथि|दिनांक|पब्लिश"),
    updated=listed("अपडेट|अपडेटेड|अंतिम अपडेट|संशोधित"),
    furniture=listed(
        "शेयर करें|शेयर|साझा करें|प्रिंट|प्रिंट करें|ईमेल|सेव करें|सुनें|और पढ़ें"
        "|आगे पढ़ें|और देखें|और दिखाएं|वापस|अगला|पिछला|मेनू|खोजें|लॉग इन|साइन अप"
        "|सब्सक्राइब|न्यूज़लेटर|बंद करें|विषय|टैग|संबंधित खबरें|ये भी पढ़ें"
        "|यह भी पढ़ें|सबसे ज्यादा पढ़ी गई|ताज़ा खबरें|संपर्क करें|होम|हमें फॉलो करें"
        "|कॉपी लिंक|टिप्पणियां देखें"
    ),
    adverts=listed("विज्ञापन"),
    openings=listed("हमें फॉलो करें|सर्वाधिकार सुरक्षित|सब्सक्राइब करें"),
    tags=listed("टैग"),
    teasers=listed("ये भी पढ़ें|यह भी पढ़ें|और पढ़ें|आगे पढ़ें|इसे भी पढ़ें"),
    comments=listed("टिप्पणियां|टिप्पणियाँ|टिप्पणी|कमेंट|कमेंट्स|प्रतिक्रियाएं|चर्चा"),
    no_comments=listed("कोई टिप्पणी नहीं|टिप्पणियां बंद"),
    post=listed("टिप्पणी करें|कमेंट करें|अपनी टिप्पणी|टिप्पणी लिखें|प्रतिक्रिया दें"),
    says=listed("कहते हैं|ने कहा|ने लिखा|कहता है|कहती हैं"),
    buttons=listed("जवाब दें|उत्तर दें|पसंद|रिपोर्ट|शेयर|हटाएं|रिप्लाई|लाइक"),
    replies=listed("जवाब|उत्तर|जवाब देखें"),
    reply_to=listed("के जवाब में|जवाब में"),
    likes=listed("पसंद|लाइक|वोट"),
    ago_after=listed("पहले"),
    units=listed("सेकंड|मिनट|घंटे|घंटा|दिन|सप्ताह|हफ्ते|महीने|महीना|साल|वर्ष"),
    lately=listed("अभी|कल|आज"),
    on=listed("को"),
    at=listed("बजे"),
    days=listed("सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार"),
)

JAPANESE = PageWords(
    code="ja",
    by=listed("文|文・写真|取材・文|執筆|著者|筆者|文責"),
    reporter=listed("記者|特派員|編集委員|論説委員|通信員"),
    both=listed("と"),
    jobs=listed("記者|特派員|編集委員|論説委員|編集長|デスク|ライター|編集部"),
    published=listed("公開|公開日|掲載|投稿日|配信|発表日|公開日時"),
    updated=listed("更新|更新日|最終更新|最終更新日|更新日時"),
    furniture=listed(
        "シェア|シェアする|共有|共有する|印刷|印刷する|メール|メールで送る|保存"
        "|保存する|クリップ|聴く|音声で聞く|続きを読む|もっと見る|もっと読む|戻る"
        "|次へ|前へ|次の記事|前の記事|トップへ|ページトップへ|メニュー|検索|ログイン"
        "|会員登録|登録|購読|メルマガ|閉じる|トピックス|タグ|キーワード|関連記事"
        "|関連ニュース|関連リンク|おすすめ|おすすめ記事|あわせて読みたい"
        "|こちらも読みたい|アクセスランキング|ランキング|人気記事|新着記事"
        "|最新ニュース|お問い合わせ|ホーム|フォロー|リンクをコピー|ツイート"
        "|コメントを見る|コメントをもっと見る|すべてのコメント|画像を拡大|会員限定"
        "|有料会員限定"
    ),
    adverts=listed("広告|PR"),
    openings=listed("無断転載|フォローする"),
    tags=listed("タグ|関連"),
    teasers=listed("関連記事|あわせて読みたい|続きを読む|関連|こちらも読む"),
    comments=listed("コメント|コメント一覧|みんなのコメント|読者の声|ご意見|返信|感想"),
    no_comments=listed(
        "コメントはありません|まだコメントはありません|コメントは受け付け"
    ),
    post=listed("コメントを書く|コメントする|コメントを投稿|コメントを残す|返信する"),
    says=listed("より|さん|のコメント|says|さんのコメント"),
    buttons=listed(
        "返信|返信する|いいね|いいね！|通報|違反報告|引用|共有|削除|編集|共感した"
    ),
    replies=listed("返信|件の返信|返信を表示|返信を見る"),
    reply_to=listed("返信先|への返信"),
    likes=listed("いいね|票|共感した|ポイント"),
    ago_after=listed("前"),
    units=listed("秒|分|時間|日|週間|か月|ヶ月|カ月|年"),
    lately=listed("たった今|昨日|今日"),
    at=listed("時|分|午前|午後"),
    days=listed(
        "月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日|月曜|火曜|水曜|木曜|金曜"
        "|土曜|日曜|月|火|水|木|金|土|日"
    ),
)

CHINESE = PageWords(
    code="zh",
    by=listed(
        "作者|记者|記者|文|撰文|撰稿|文字|文章来源|责任编辑|責任編輯|责编|编辑|編輯"
        "|采写"
    ),
    reporter=listed("记者|記者|报道|報導"),
    both=listed("和|与|及"),
    jobs=listed("记者|記者|编辑|編輯|评论员|撰稿人|主编|特约撰稿人"),
    published=listed("发布|发布时间|發布|發布時間|发表于|发表|日期|时间|發表於|发布于"),
    updated=listed("更新|更新时间|更新時間|最后更新|最後更新|更新于"),
    furniture=listed(
        "分享|分享让更多人看到|分享到|分享至|分享本文|打印|列印|打印本文|发送|邮件|電郵|收藏|保存|收听"
        "|阅读更多|閱讀更多|阅读全文|閱讀全文|查看更多|更多|展开|展开全文|返回|下一篇"
        "|上一篇|下一页|上一页|返回顶部|菜单|搜索|搜尋|登录|登入|注册|註冊|订阅|訂閱"
        "|关闭|關閉|话题|标签|標籤|关键词|相关新闻|相關新聞|相关阅读|相关文章"
        "|延伸阅读|延伸閱讀|推荐阅读|热门|热门文章|最新消息|最新新闻|联系我们|首页"
        "|首頁|关注|关注我们|复制链接|微信|微博|扫一扫|查看评论|查看全部评论|全部评论"
        "|最新评论|热门评论"
    ),
    adverts=listed("广告|廣告"),
    openings=listed("分享到|关注我们|版权所有|版權所有|未经授权|责任编辑|(责编"),
    tags=listed("标签"),
    teasers=listed("相关阅读|延伸阅读|延伸閱讀|阅读更多|相关新闻|推荐阅读|更多"),
    comments=listed(
        "评论|評論|网友评论|留言|讨论|回应|回應|读者评论|跟帖|条评论|则留言|則留言"
        "|评论区|讀者留言|全部评论|最新评论"
    ),
    no_comments=listed("暂无评论|暫無評論|还没有评论|评论已关闭|没有评论|尚無留言"),
    post=listed(
        "发表评论|發表評論|写评论|我要评论|发表回复|发表留言|發表留言|添加评论"
    ),
    says=listed("说|說|说道|写道|寫道|表示|说：|發表於|发表于"),
    buttons=listed(
        "回复|回覆|赞|讚|点赞|举报|檢舉|引用|分享|删除|編輯|编辑|踩|展开|顶"
    ),
    replies=listed("回复|回覆|条回复|則回覆|查看回复|全部回复"),
    reply_to=listed("回复|回覆|回应|回應|回复给|答复"),
    likes=listed("赞|讚|票|人赞|点赞"),
    ago_after=listed("前|以前|之前"),
    units=listed("秒|秒钟|分钟|分鐘|小时|小時|天|日|周|週|星期|个月|個月|月|年"),
    lately=listed("刚刚|剛剛|昨天|今天|前天"),
    at=listed("时|時|分|点|點|上午|下午"),
    days=listed(
        "星期一|星期二|星期三|星期四|星期五|星期六|星期日|周一|周二|周三|周四|周五"
        "|周六|周日|週一|週二|週三|週四|週五|週六|週日"
    ),
)

KOREAN = PageWords(
    code="ko",
    by=listed("글|작성자|글쓴이|취재|기자"),
    reporter=listed("기자|특파원|선임기자|인턴기자|논설위원|앵커"),
    both=listed("및"),
    jobs=listed("기자|특파원|선임기자|논설위원|편집장|앵커|인턴기자"),
    published=listed("입력|등록|작성|게시|발행|기사입력|기사등록|송고"),
    updated=listed("수정|업데이트|최종수정|기사수정|최종 업데이트"),
    furniture=listed(
        "공유|공유하기|기사 공유|인쇄|인쇄하기|프린트|메일|이메일|보내기|저장|스크랩"
        "|듣기|기사 듣기|더보기|더 보기|계속 읽기|이전|다음|이전 기사|다음 기사|위로"
        "|맨위로|메뉴|검색|로그인|회원가입|구독|구독하기|뉴스레터|닫기|주제|태그"
        "|키워드|관련기사|관련 기사|관련뉴스|추천기사|추천 기사|많이 본 뉴스"
        "|많이 본 기사|인기기사|최신뉴스|문의|홈|팔로우|링크 복사|URL 복사|댓글 보기"
        "|댓글 더보기|전체 댓글|좋아요|글자크기|가나다라마바사"
    ),
    adverts=listed("광고"),
    openings=listed("무단 전재|무단전재|저작권자"),
    tags=listed("태그"),
    teasers=listed("관련기사|관련 기사|더보기|함께 읽기"),
    comments=listed("댓글|의견|댓글 목록|독자 의견|전체댓글|답글|토론|네티즌 의견"),
    no_comments=listed("댓글이 없습니다|등록된 댓글이 없습니다|첫 댓글을"),
    post=listed(
        "댓글 쓰기|댓글쓰기|댓글 달기|댓글 작성|댓글을 입력|의견 쓰기|댓글 남기기"
    ),
    says=listed("님의 말|님의 댓글|말하길|님이"),
    buttons=listed(
        "답글|답글쓰기|답글 쓰기|답글 달기|좋아요|싫어요|신고|인용|공유|삭제|수정|추천"
    ),
    replies=listed("답글|답글 보기|답글 펼치기|개의 답글"),
    reply_to=listed("님에게 답글|답글 대상"),
    likes=listed("좋아요|추천|공감|표"),
    ago_after=listed("전"),
    units=listed("초|분|시간|일|주|개월|달|년"),
    lately=listed("방금|방금 전|어제|오늘"),
    at=listed("시|분|오전|오후"),
    days=listed(
        "월요일|화요일|수요일|목요일|금요일|토요일|일요일|월|화|수|목|금|토|일"
    ),
)

INDONESIAN = PageWords(
    code="id",
    by=listed("Oleh|Ditulis oleh|Penulis|Reporter|Editor|Pewarta|Teks"),
    both=listed("dan|&"),
    jobs=listed("Wartawan|Reporter|Editor|Redaksi|Koresponden|Jurnalis|Kontributor"),
    published=listed("Diterbitkan|Dipublikasikan|Tanggal|Terbit|Tayang"),
    updated=listed("Diperbarui|Terakhir diperbarui|Pembaruan|Dikemaskini"),
    furniture=listed(
        "Bagikan|Bagikan artikel|Bagikan artikel ini|Bagikan berita|Kongsi|Cetak"
        "|Kirim|Email|Simpan|Dengarkan|Baca selengkapnya|Baca selanjutnya"
        "|Lihat lainnya|Selengkapnya|Lainnya|Kembali|Selanjutnya|Berikutnya"
        "|Sebelumnya|Ke atas|Menu|Cari|Masuk|Daftar|Berlangganan|Langganan|Buletin"
        "|Tutup|Topik|Tag|Terkait|Artikel terkait|Berita terkait|Baca juga|Terpopuler"
        "|Terbaru|Berita terbaru|Kontak|Hubungi kami|Beranda|Ikuti kami|Salin tautan"
        "|Lihat komentar|Komentari"
    ),
    adverts=listed("Iklan"),
    openings=listed(
        "Bagikan ke|Bagikan di|Ikuti kami|Berlangganan|Waktu baca|Hak cipta"
        "|Alamat email Anda|Ruas yang wajib"
    ),
    tags=listed("Tag|Topik"),
    teasers=listed("Baca juga|Baca selengkapnya|Lihat juga|Simak juga|Baca"),
    comments=listed("Komentar|Komen|Diskusi|Tanggapan|Pendapat|Balasan|Ulasan"),
    no_comments=listed("Belum ada komentar|Tidak ada komentar|Jadilah yang pertama"),
    post=listed(
        "Tulis komentar|Kirim komentar|Tinggalkan komentar|Beri komentar"
        "|Tambah komentar|Tinggalkan balasan|Batalkan balasan"
    ),
    says=listed("berkata|mengatakan|menulis|kata"),
    buttons=listed("Balas|Suka|Laporkan|Kutip|Bagikan|Hapus|Edit|Lihat balasan"),
    replies=listed("Balasan|Lihat balasan"),
    reply_to=listed("Membalas|Balasan untuk|Sebagai balasan"),
    likes=listed("suka|poin|suara"),
    ago_after=listed("yang lalu|lalu|lepas"),
    units=listed("detik|menit|jam|hari|minggu|bulan|tahun|saat|minit"),
    lately=listed("baru saja|kemarin|hari ini"),
    on=listed("pada|tanggal"),
    at=listed("pukul|jam|WIB|WITA|WIT"),
    days=listed("Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Isnin|Khamis|Jumaat|Ahad"),
)

VIETNAMESE = PageWords(
    code="vi",
    by=listed("Tác giả|Bài|Theo|Bài viết|Người viết|Thực hiện|Biên soạn"),
    both=listed("và|&"),
    jobs=listed("Phóng viên|Biên tập viên|Nhà báo|Ban biên tập"),
    published=listed("Đăng|Đăng lúc|Xuất bản|Ngày đăng|Ngày"),
    updated=listed("Cập nhật|Cập nhật lúc|Cập nhật lần cuối"),
    furniture=listed(
        "Chia sẻ|Chia sẻ bài viết|In|In bài viết|Gửi|Email|Lưu|Lưu bài viết|Nghe"
        "|Đọc tiếp|Đọc thêm|Xem thêm|Xem tiếp|Thêm|Quay lại|Tiếp theo|Trước"
        "|Về đầu trang|Menu|Tìm kiếm|Đăng nhập|Đăng ký|Bản tin|Đóng|Chủ đề|Từ khóa"
        "|Thẻ|Liên quan|Tin liên quan|Bài liên quan|Đọc nhiều|Tin mới|Tin mới nhất"
        "|Liên hệ|Trang chủ|Theo dõi|Sao chép liên kết|Xem bình luận"
    ),
    adverts=listed("Quảng cáo"),
    openings=listed("Chia sẻ trên|Theo dõi chúng tôi|Bản quyền"),
    tags=listed("Từ khóa|Tags"),
    teasers=listed("Đọc thêm|Xem thêm|Đọc tiếp|Tin liên quan"),
    comments=listed("Bình luận|Ý kiến|Thảo luận|Ý kiến bạn đọc|Phản hồi"),
    no_comments=listed("Chưa có bình luận|Không có bình luận|Hãy là người đầu tiên"),
    post=listed(
        "Viết bình luận|Gửi bình luận|Thêm bình luận|Để lại bình luận|Gửi ý kiến"
    ),
    says=listed("nói|viết|cho biết|đã viết"),
    buttons=listed("Trả lời|Thích|Báo cáo|Trích dẫn|Chia sẻ|Xóa|Sửa|Báo vi phạm"),
    replies=listed("Trả lời|Phản hồi|Xem trả lời|Xem phản hồi"),
    reply_to=listed("Trả lời|Phản hồi tới|Để trả lời"),
    likes=listed("lượt thích|thích|điểm"),
    ago_after=listed("trước"),
    units=listed("giây|phút|giờ|tiếng|ngày|tuần|tháng|năm"),
    lately=listed("vừa xong|hôm qua|hôm nay"),
    on=listed("ngày|vào"),
    at=listed("lúc|giờ"),
    days=listed("Thứ hai|Thứ ba|Thứ tư|Thứ năm|Thứ sáu|Thứ bảy|Chủ nhật"),
)

THAI = PageWords(
    code="th",
    by=listed("โดย|เขียนโดย|เรื่อง|ผู้เขียน|ผู้สื่อข่าว"),
    both=listed("และ"),
    jobs=listed("ผู้สื่อข่าว|นักข่าว|บรรณาธิการ"),
    published=listed("เผยแพร่|เผยแพร่เมื่อ|วันที่|โพสต์เมื่อ"),
    updated=listed("อัปเดต|อัพเดท|ปรับปรุงล่าสุด|อัปเดตล่าสุด"),
    furniture=listed(
        "แชร์|แชร์บทความ|แบ่งปัน|พิมพ์|ส่ง|อีเมล|บันทึก|ฟัง|อ่านต่อ|อ่านเพิ่มเติม"
        "|ดูเพิ่มเติม|เพิ่มเติม|กลับ|ถัดไป|ก่อนหน้า|เมนู|ค้นหา|เข้าสู่ระบบ"
        "|สมัครสมาชิก|ปิด|หัวข้อ|แท็ก|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง"
        "|ข่าวล่าสุด|ยอดนิยม|ติดต่อเรา|หน้าแรก|ติดตาม|คัดลอกลิงก์|ดูความคิดเห็น"
    ),
    adverts=listed("โฆษณา"),
    openings=listed("แชร์ไปยัง|ติดตามเราได้|สงวนลิขสิทธิ์"),
    tags=listed("แท็ก"),
    teasers=listed("อ่านเพิ่มเติม|อ่านต่อ|ข่าวที่เกี่ยวข้อง|อ่านข่าว"),
    comments=listed("ความคิดเห็น|แสดงความคิดเห็น|คอมเมนต์|การสนทนา"),
    no_comments=listed("ไม่มีความคิดเห็น|ยังไม่มีความคิดเห็น"),
    post=listed("เขียนความคิดเห็น|แสดงความคิดเห็น|เพิ่มความคิดเห็น|ส่งความคิดเห็น"),
    says=listed("พูดว่า|กล่าวว่า|เขียนว่า|บอกว่า"),
    buttons=listed("ตอบกลับ|ตอบ|ถูกใจ|รายงาน|อ้างอิง|แชร์|ลบ"),
    replies=listed("ตอบกลับ|การตอบกลับ|ดูการตอบกลับ"),
    reply_to=listed("ตอบกลับถึง|ตอบกลับ"),
    likes=listed("ถูกใจ|คะแนน"),
    ago_after=listed("ที่แล้ว|ที่ผ่านมา"),
    units=listed("วินาที|นาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี"),
    lately=listed("เมื่อสักครู่|เมื่อวาน|วันนี้"),
    on=listed("เมื่อ|วันที่"),
    at=listed("เวลา|น."),
    days=listed("จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์"),
)

ASIAN = (
    ARABIC,
    HEBREW,
    PERSIAN,
    HINDI,
    JAPANESE,
    CHINESE,
    KOREAN,
    INDONESIAN,
    VIETNAMESE,
    THAI,
)

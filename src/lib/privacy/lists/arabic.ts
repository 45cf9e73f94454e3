/** "His name is", "teacher", "Mr" and "Mrs": the next word is a name. */
export const ARABIC_CUES = `
اسمه اسمها اسمي إسمه إسمها إسمي يدعى تدعى السيد السيدة خانم آقای اسمش الأستاذ الأستاذة المعلمة المعلم الاستاذ الاستاذة أستاذ أستاذة
`.trim();

/** "My son", "our daughter", "my brother", also in Persian and Tigrinya: the next word may be a name. */
export const ARABIC_KIN = `
ابني ابنتي ابننا ابنتنا إبني إبنتي بنتي ولدي أخي اخي أختي اختي صديقي صديقتي زوجي زوجتي طفلي طفلتي پسرم دخترم برادرم خواهرم همسرم ወደይ ጓለይ ሓወይ ሓፍተይ
`.trim();

/** What follows a cue and is no name: in, on, from, with, he, she, said, was. */
export const ARABIC_FUNCTION_WORDS = `
في على علي من إلى الى عن مع هو هي لا ما لم لن قد إنه أنه إنها أنها انه انها بأن در به از با كان كانت قال قالت تقول يقول التي الذي هناك عنده عندها ليس ليست هذا هذه و أن ان إن ኣብ ናብ ካብ ምስ
`.trim();

/** Dutch towns in Arabic letters. */
export const ARABIC_PLACES = `
أمستردام امستردام روتردام لاهاي أوتريخت اوتريخت أوترخت اوترخت آيندهوفن ايندهوفن خرونينغن غرونينغن تيلبورخ ألميرة الميرا نايميخن أرنهم ارنهم انسخيده زفوله
ماستريخت هارلم لايدن دلفت بريدا
`.trim();

/** Where the days of China's calendar begin and end: all of China keeps one time. */
export const CHINA_TIME_ZONE = 'Asia/Shanghai';

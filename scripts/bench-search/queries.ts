import { drawSubstrings } from '../../src/search/data/fixtures/draw-substrings.ts';

/** Words that people look for in such documents. */
export const keywords = [
  '住房',
  '高新技术企业',
  '养老',
  '锂电',
  '高标准农田',
  '规模以上工业',
  '地区生产总值',
  '研发经费',
  '城镇新增就业',
  '空气质量',
  '营商环境',
  '专精特新',
  '数字经济',
  '乡村振兴',
  '大运河',
  '文化旅游',
  '固定资产投资',
  '一般公共预算收入',
  '充电',
  '光伏',
  '污水处理',
  '老旧小区',
  '学前教育',
  '医保',
  '发展改革局',
  '工业和信息化局',
  '2025年',
  '10%',
  '5G',
  '双碳',
  '人才',
  '安全生产',
  '招商引资',
  '新能源汽车',
  '粮食产量',
  '港口',
  '物流',
  '节水',
  '碳达峰',
  '示范区',
];

/** Pieces of Han characters, two to eight long, drawn from texts with a seed. */
export function drawHan(texts: string[], count: number, seed: number): string[] {
  const drawn: string[] = [];
  for (let round = 0; drawn.length < count; round += 1) {
    for (const { query } of drawSubstrings(texts, count * 4, seed + round)) {
      const han = /\p{Script=Han}{2,8}/u.exec(query)?.[0];
      if (han !== undefined && drawn.length < count) drawn.push(han);
    }
  }
  return drawn;
}

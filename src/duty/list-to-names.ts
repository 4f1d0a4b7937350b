import { isBodyName } from './body-name.ts';
import { splitOutside } from './text-to-brackets.ts';

/** …等, …等部门, …等有关单位 behind the last name: says that the list is open, is no name. */
const OPEN_END =
  /等(?:\d{0,2}个?[省市区县州]?直?(?:各?有关|各?相关|各)?(?:部门|单位|地方|机构|企业|地区|方面)(?:和单位|、单位)?)?$/u;

/** 各市、县（市、区）人民政府, 各市、州、县, 各委、办、局 are one name each: a bare 各市 leans on what follows, and so does 中 on 省属各单位. */
const UNIT = '(?:省|市|辖市|州|盟|地|区|县|旗|镇|乡|乡镇|街道|县级市)(?:[（(〈][^）)〉]*[）)〉])?';
const LEANING = new RegExp(`^各(?:有关|相关)?${UNIT}(?:、${UNIT})*$`, 'u');
const LEANT_ON =
  /^(区|县|县级市|市|州|旗|镇|乡|街|街道|办事处|开发区|功能区|园区)([（(〈][^）)〉]*[）)〉])?(党委|党工委)?(人民政府|政府|办事处|管委会|街道|街道办事处)?([（(〈][^）)〉]*[）)〉])?$/u;
const OFFICE_LEANING = /各(?:委|办|局|厅|部|室)(?:、[委办局厅部室])*$/u;
const OFFICE_LEANT_ON = /^(?:[委办局厅部室]|办局)$/u;
const HIGHER = /^各?(?:中|中央|国家|省)$/u;
const HIGHER_LEANT_ON = /^[省市](?:属|驻|直|在)/u;

/** True where a name says nothing without the one before it. */
function leansOn(last: string, name: string): boolean {
  return (
    (LEANING.test(last) && LEANT_ON.test(name)) ||
    (OFFICE_LEANING.test(last) && OFFICE_LEANT_ON.test(name)) ||
    (HIGHER.test(last) && HIGHER_LEANT_ON.test(name))
  );
}

/** 区科技局和各镇街, 市级各有关部门及各县市区政府: two names where the first is whole before 和; 区工业和信息化局 stays one. */
const JOINED =
  /^(.*?(?:局|委|厅|办|办公室|部|部门|单位|中心|政府|办事处|公司|管委会|开发区|园区|[〉）)]))(?:以及|和|及|与|会同)(.{3,})$/u;

/** 江岸、江汉、武昌区人民政府 is one name: bare places lean on the government that follows. */
const PLACE = /^\p{Script=Han}{2,3}$/u;
const PLACED = /^\p{Script=Han}{1,5}[区县市](人民)?政府$/u;

function joinLeaning(names: string[]): string[] {
  const joined: string[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (PLACED.test(name) && last !== undefined && isPlace(last)) {
      const from = joined.findLastIndex((one) => !isPlace(one)) + 1;
      joined.push([...joined.splice(from), name].join('、'));
    } else if (last !== undefined && leansOn(last, name)) {
      joined[joined.length - 1] = `${last}、${name}`;
    } else joined.push(name);
  }
  return joined;
}

const isPlace = (name: string): boolean => PLACE.test(name) && !isBodyName(name);

function splitJoined(name: string): string[] {
  const match = JOINED.exec(name);
  const first = match?.[1];
  const second = match?.[2];
  if (first === undefined || second === undefined) return [name];
  return isBodyName(first) && isBodyName(second) ? [first, ...splitJoined(second)] : [name];
}

/** A list of departments (A、B，C等) → names as printed, in order, each once. */
export function listToNames(list: string): string[] {
  const spaced = list
    // a line wrap inside a name joins; a blank behind a whole name parts
    .replace(/\s*\n\s*/gu, '')
    // 区科技局 张三: a person beside the department is no name of one
    .replace(
      /([局委厅办会府部心联院社队])\s+(?!\p{Script=Han}*[局委厅办会府部心联院社队站所街镇乡区县市](?:$|[、，,；;]))\p{Script=Han}{2,3}(?=$|[、，,；;])/gu,
      '$1',
    )
    .replace(/([局委厅办会府部])\s+(?=[\p{Script=Han}])/gu, '$1、')
    .replace(/\s+/gu, '')
    .replace(/会同/gu, '、');
  return [
    ...new Set(
      joinLeaning(splitOutside(spaced, /[、，,；;/／。]/u))
        .map((name) => name.replace(/^(?:由|以及|和|及)(?=.{2})/u, '').replace(OPEN_END, ''))
        .flatMap(splitJoined)
        .filter((name) => name !== ''),
    ),
  ];
}

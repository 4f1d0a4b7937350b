import { describe, expect, test } from 'vitest';
import { folderToCollection } from '../seed/collection.ts';
import { readBodyVocabulary } from '../seed/read-body-vocabulary.ts';
import { nameToBodyId } from './name-to-body-id.ts';

const { kinds } = readBodyVocabulary(folderToCollection());
const district = { code: '370812', name: '兖州区', level: 'county', parent: '370800' } as const;
const countyCity = { code: '370481', name: '滕州市', level: 'county', parent: '370400' } as const;
const province = { code: '340000', name: '安徽省', level: 'province', parent: null } as const;

const cases: [
  region: typeof district | typeof countyCity | typeof province,
  name: string,
  id: string,
][] = [
  [district, '区科技局', 'keji'],
  [district, '兖州区科技局', 'keji'],
  [district, '科学技术局', 'keji'],
  [district, '区发展和改革局', 'fagai'],
  [district, '区应急局', 'yingji'],
  [district, '区应急管理局', 'yingji'],
  [district, '区行政审批服务局', 'shenpi'],
  [district, '区审批服务局', 'shenpi'],
  [district, '区国有资产事务中心', 'guozi'],
  [district, '区国资事务中心', 'guozi'],
  [district, '区商务和投资促进局', 'shangwu-touzi'],
  [district, '区教育和体育局', 'jiaoyu-tiyu'],
  [district, '区文化和旅游局', 'wenlv'],
  [district, '区市场监管局', 'shichang'],
  [district, '市场监管局', 'shichang'],
  [district, '区生态环境分局', 'shengtai'],
  [district, '市生态环境局兖州分局', 'shengtai'],
  [district, '人民银行兖州支行', 'renhang'],
  [district, '兖州供电中心', 'gongdian'],
  [district, '区委', 'dangwei'],
  [district, '区委办公室', 'weiban'],
  [district, '区政府办公室', 'zhengfuban'],
  [district, '中共兖州区委组织部', 'zuzhi'],
  [district, '团区委', 'tuanwei'],
  [district, '市科技局', 'keji-shi'],
  [countyCity, '市科技局', 'keji'],
  [countyCity, '市场监管局', 'shichang'],
  [province, '省国资委', 'guozi'],
  [province, '市科委', 'keji-shi'],
  [district, '各镇〈街道〉', 'zhenjie'],
  [district, '各镇(街)', 'zhenjie'],
  [district, '各镇街', 'zhenjie'],
  [district, '区直相关部门', 'bumen'],
  [district, '有关部门', 'bumen'],
  [district, '区“5+3”产业链责任单位', 'chanyelian'],
  [province, '各市、县（市、区）人民政府', 'xiaqu'],
];

/** What other documents name: old names, merged offices, companies, schools, and what only its end tells. */
const elsewhere: [name: string, kinds: string[]][] = [
  ['发展改革委', ['fagai']],
  ['科技和工业信息化局', ['gongxin']],
  ['工业和信息化和科技局', ['gongxin', 'keji']],
  ['住房和城乡建设委', ['zhujian']],
  ['文化广电旅游体育局', ['wenlv']],
  ['安监局', ['yingji']],
  ['工商局', ['shichang']],
  ['扶贫办', ['xiangcun']],
  ['农牧厅', ['nongye']],
  ['政务服务和数据管理局', ['shenpi']],
  ['政务服务局', ['shenpi']],
  ['行政审批局', ['shenpi']],
  ['海关', ['haiguan']],
  ['贸促会', ['xiehui']],
  ['人武部', ['jundui']],
  ['烟草专卖局', ['yancao']],
  ['政府督查室', ['ducha']],
  ['交通投资集团', ['guoqi']],
  ['城市建设投资有限公司', ['guoqi']],
  ['铁塔公司', ['tongxinqiye']],
  ['自来水公司', ['gongyong']],
  ['农商银行', ['yinhang']],
  ['职业中专', ['xuexiao']],
  ['妇幼保健院', ['yiyuan']],
  ['农科院', ['keyan']],
  ['创建全国文明城市指挥部', ['xuanchuan', 'zhuanban']],
  ['安全生产委员会办公室', ['yingji']],
  ['运河街道', ['jiedao']],
  ['城关镇人民政府', ['jiedao']],
  ['龙湖社区', ['cunju']],
  ['旅游度假区管委会', ['kaifaqu']],
  ['各乡镇（街道）', ['zhenjie']],
  ['各县（市、区）政府', ['xiaqu']],
  ['各金融机构', ['qiye']],
  // the party and the government before another stem say only the level
  ['政府应急办', ['yingji']],
  ['委审计委员会办公室', ['shenji']],
  ['县委员会组织部', ['zuzhi']],
  ['空管委办公室', ['zhishu']],
  // the zone's, not the party's
  ['临江高新区党工委', ['kaifaqu']],
  ['滨海示范区管理局', ['kaifaqu']],
  // words abbreviated by their first characters
  ['规资局', ['ziran']],
  ['土储中心', ['ziran']],
  ['金管局', ['jinguan']],
  ['住保局', ['zhujian']],
  // the matter before the form
  ['农业执法大队', ['nongye']],
  ['科工商务管理局', ['gongxin', 'shangwu']],
  ['试点城市政府', ['zhengfu']],
  // companies by what they do, however they are founded
  ['江东电网有限责任公司', ['gongdian']],
  ['邮政集团有限公司', ['youzheng']],
  ['人行合肥中心支行', ['renhang']],
  ['电信成都分公司', ['tongxinqiye']],
  ['人民政府驻北京办事处', ['zhuwai']],
  ['对口支援办', ['hezuo']],
  ['各村（社区）', ['gecun']],
  ['市各民主党派', ['bumen']],
  ['市属国企', ['qiye']],
  // duty brackets of 30 documents
  ['各街办（新区）', ['zhenjie']],
  ['街道', ['zhenjie']],
  ['功能板块', ['xiaqu']],
  ['各地级以上市人民政府', ['xiaqu']],
  ['创文办', ['xuanchuan']],
  ['审改办', ['shenpi']],
  ['市场局', ['shichang']],
  ['信息产业厅', ['gongxin']],
  ['药品监管局', ['yaojian']],
  ['中科院', ['keyan']],
  ['高新园（邹区镇）', ['kaifaqu']],
  // a zone's name may say what it makes; an office of a zone is an office
  ['医药高新区管委会', ['kaifaqu']],
  ['新区科技和人才局〈区科技局〉', ['keji', 'rencai']],
  ['高新区管委会', ['kaifaqu']],
  ['纪委机关（监委、委巡察办）', ['jiwei']],
  ['委群工局', ['xinfang']],
  ['城乡管理执法局', ['zhifa']],
  ['长延堡街办', ['jiedao']],
  ['行政服务中心管委会', ['shenpi']],
  ['人民政府民生工作办公室', ['zhishu']],
  ['开发区经信部门', ['bumen']],
  ['省政府各厅委办', ['bumen']],
  ['县（区）政府（管委会）', ['xiaqu']],
  ['台商投资区', ['kaifaqu']],
  ['中国石油天然气集团有限公司', ['guoqi']],
  ['广播影视台', ['rongmeiti']],
  // offices that own all that stands beside their name; what is done about a matter is none; places in general
  ['人大法制委', ['renda']],
  ['淮北市政协办公室', ['zhengxie']],
  ['海事法院', ['fayuan']],
  ['政协机关', ['zhengxie']],
  ['西峰区纪委', ['jiwei']],
  ['中共金寨县委办公室', ['weiban']],
  ['共青团东莞市委办公室', ['tuanwei']],
  ['高标准农田建设中心', ['nongye']],
  ['环境监察大队', ['shengtai']],
  ['交通运输综合行政执法支队', ['jiaotong']],
  ['轨道交通建设办', ['jiaotong']],
  ['规划建设局', ['ziran', 'zhujian']],
  ['新区政府', ['kaifaqu']],
  ['空港新城', ['kaifaqu']],
  ['平台办', ['zhishu']],
  ['民防办', ['renfang']],
  ['书协', ['xiehui']],
  ['中国科协', ['kexie']],
  ['治安支队', ['gongan']],
  ['铁路派出所', ['gongan']],
  ['市政管理处', ['zhujian']],
  ['省军区', ['jundui']],
  ['中国石化', ['guoqi']],
  ['属地政府', ['xiaqu']],
  ['项目所在地政府', ['xiaqu']],
  ['各级人民政府', ['xiaqu']],
  ['县（区）人民政府', ['xiaqu']],
  ['主城各区', ['xiaqu']],
  ['三县一市', ['xiaqu']],
  ['乡镇政府', ['zhenjie']],
  ['镇（街道）', ['zhenjie']],
  ['村（社区）', ['gecun']],
  ['市级部门', ['bumen']],
  ['市直机关', ['bumen']],
  ['项目业主', ['qiye']],
  ['平台公司', ['qiye']],
  ['金融机构', ['qiye']],
  ['兖州镇', ['jiedao']],
  ['县政府各委办局', ['bumen']],
  ['市政府信息公开办', ['shenpi']],
  ['市政府法律顾问室', ['sifa']],
  ['州政府各局委', ['bumen']],
  ['各盟行政公署', ['xiaqu']],
  ['各镇委', ['zhenjie']],
  ['商贸物流区', ['kaifaqu']],
  ['乌拉盖管理区水利局', ['shuiwu']],
  ['各区自然资源确权登记事务中心', ['ziran']],
];

describe('nameToBodyId', () => {
  test('names of other places have their kinds', () => {
    const found = elsewhere.map(([name]) => [name, nameToBodyId(name, district, kinds).kinds]);
    expect(found).toEqual(elsewhere);
  });

  test.each(cases)('$0.name: $1 → $2', (region, name, id) => {
    expect(nameToBodyId(name, region, kinds)).toMatchObject({ id, sure: true });
  });

  test('collective names are marked, single ones are not', () => {
    const collective = [
      '各镇〈街道〉',
      '区直相关部门',
      '区“5+3”产业链责任单位',
      '各市人民政府',
      '相关区',
    ];
    const single = ['区科技局', '经济开发区', '运河街道', '区委统战部', '区企业服务中心'];
    expect(collective.filter((name) => !nameToBodyId(name, district, kinds).collective)).toEqual(
      [],
    );
    expect(single.filter((name) => nameToBodyId(name, district, kinds).collective)).toEqual([]);
  });

  test.each([
    ['区交通运输局', '公路局', '公路事业发展中心', '海事局', '铁路办'],
    ['电信公司', '移动公司', '中国移动兖州分公司', '联通公司', '铁塔公司'],
    ['农业银行', '农商行', '农村商业银行', '工商银行'],
    ['自来水公司', '供水公司', '燃气公司', '热力公司'],
    ['区委宣传部', '区文明办', '区创城办', '新闻出版局'],
    ['经济开发区', '高新区', '高新技术产业开发区', '综合保税区', '化工园区'],
    ['贸促会', '侨联', '归国华侨联合会', '关工委'],
  ])('bodies of one kind stand apart, names of one body do not: %s', (...names) => {
    const ids = names.map((name) => nameToBodyId(name, district, kinds).id);
    const same = new Map([
      ['公路事业发展中心', '公路局'],
      ['中国移动兖州分公司', '移动公司'],
      ['农村商业银行', '农商行'],
      ['供水公司', '自来水公司'],
      ['区创城办', '区文明办'],
      ['高新技术产业开发区', '高新区'],
      ['归国华侨联合会', '侨联'],
    ]);
    const first = names.filter((name) => !same.has(name));
    expect(new Set(ids).size).toBe(first.length);
    for (const [name, other] of same)
      if (names.includes(name)) expect(ids[names.indexOf(name)]).toBe(ids[names.indexOf(other)]);
  });

  test('the office of a zone is not that of its city', () => {
    expect(nameToBodyId('高新区财政局', district, kinds).id).toBe('caizheng-yuanqu');
  });

  test('a name that no stem covers has an id that stays, apart from its neighbours', () => {
    const other = nameToBodyId('区农业农村技术推广站', district, kinds);
    expect(other).toMatchObject({ kinds: ['nongye'], sure: false });
    expect(other.id).toMatch(/^nongye-[a-z0-9]{6}$/u);
    expect(nameToBodyId('区农业农村技术推广站', countyCity, kinds).id).toMatch(other.id);
    const stranger = nameToBodyId('区锦绣川', district, kinds);
    expect(stranger.id).toMatch(/^qita-[a-z0-9]{6}$/u);
    expect(stranger.id).not.toBe(nameToBodyId('区锦绣河', district, kinds).id);
  });
});

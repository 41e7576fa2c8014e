/** Letters written for the tests: some of one matter in other words, some of another. */
export const letters = {
  lift: `电梯停运十七天，三号楼一单元老人无法下楼
尊敬的领导：您好！我是柳岸新村三号楼一单元的住户。十月八日早上，我们单元唯一的一部电梯突然停在五楼，门打不开，物业来人贴了一张“设备检修”的纸条以后就再没有人管过。到今天为止，电梯已经停了十七天。
我们楼一共十八层，住着四十多户人家，其中八十岁以上的老人有六位，还有一位坐轮椅的邻居住在十一楼，已经两个多星期没有下过楼，连去医院做透析都是四个小伙子轮流背下去的。
我们多次到物业办公室反映，物业经理先说配件要从外地发货，后来又说维修基金不够，要全体业主签字同意才能动用；找到社区，社区说这件事归物业管。大家签了字交上去，又说签字的格式不对。
恳请有关部门督促物业公司尽快修好电梯，并说明维修基金的使用情况。`,
  liftSummedUp: `三号楼电梯还是没修好
柳岸新村三号楼一单元的电梯停了快一个月，物业一直说维修基金不够，坐轮椅的邻居下不了楼。请督促物业尽快修好电梯。`,
  liftInOtherWords: `关于要求修复柳岸新村电梯的反映
我住在柳岸新村三号楼，我们单元的电梯自十月初坏了以后一直没有人修。楼里老人多，有一位坐轮椅的住在十一楼，去医院透析要人背。物业推说配件没到、维修基金要业主签字，我们签了字又说不合格式，社区也推给物业。
希望政府管一管，让物业早点把电梯修好，把维修基金的账目公布出来。`,
  fees: `物业费涨价没有征求意见
尊敬的领导：您好！我是柳岸新村三号楼一单元的住户。上个月物业公司在门口贴出通知，从明年一月起物业费由每平方米一元二涨到一元八，没有开过业主大会，也没有征求过任何人的意见。
我们多次到物业办公室反映，物业经理说成本上涨。恳请有关部门督促物业公司停止涨价，公开收支情况。`,
  bus: `请求恢复七路公交车末班时间
尊敬的领导：您好！我在开发区上夜班，原来七路公交车末班车是晚上十点半，今年改到了八点，下班以后没有车回家，打车一次要三十多元。恳请有关部门恢复原来的末班时间。`,
  wages: `建筑公司拖欠工资
我和同村的十二个人去年三月到开发区的工地干活，老板姓钱，说好年底结清，到现在还欠我们二十一万元。我们多次去找，都说甲方没有付款。请求帮助我们要回工资。`,
  wagesAgain: `还没拿到工钱
去年反映过开发区工地欠薪的事，十二个人二十一万元，老板说甲方没付款。请求帮助要回工资。`,
  oneLine: '噪音扰民，请有关部门尽快处理',
  fewWords: '物业公司不作为',
  lamps: `Street lamps out on Willow Lane
The lamps between number 4 and number 20 have been dark since the storm in September. My mother fell there last week.
Please repair the lamps and tell us when.`,
  lampsAgain: `Still dark on Willow Lane
I wrote in October that the street lamps between number 4 and 20 are out since the storm. My mother fell.
Please repair the lamps.`,
  noise: `Noise from the building site behind the school
Since the beginning of the month the workers begin at five in the morning and my children cannot sleep.
Please see to it that the hours are kept and tell us when.`,
} as const;

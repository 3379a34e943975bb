import {checkQuantities} from '../mention/check.js'

checkQuantities('sums of two units, in the smaller', [
  ['工期一年3个月', '一年3个月 | duration | 15 | mo'],
  ['历时3周2天', '3周2天 | duration | 23 | d'],
  ['历时2天3小时', '2天3小时 | duration | 51 | h'],
  ['2小时15分', '2小时15分 | duration | 135 | min'],
  ['1小时20分钟30秒', '1小时20分钟30秒 | duration | 4830 | s'],
  ['用时5分30秒', '5分30秒 | duration | 330 | s'],
  ['3吨500公斤', '3吨500公斤 | mass | 3500 | kg'],
  ['2公斤300克', '2公斤300克 | mass | 2300 | g'],
  ['3公斤5两', '3公斤5两 | mass | 65 | 两'],
  ['3斤2两', '3斤2两 | mass | 32 | 两'],
  ['3公里200米', '3公里200米 | length | 3200 | m'],
  ['2米35厘米', '2米35厘米 | length | 235 | cm'],
  ['3丈2尺', '3丈2尺 | length | 32 | 尺'],
  ['3尺5寸', '3尺5寸 | length | 35 | 寸'],
  ['北纬31度15分', "31度15分 | angle | 1875 | '"],
  ['约3小时20分钟', '3小时20分钟 | duration | 200 | min | about 约']
])

checkQuantities('two units that make no sum', [
  ['3吨5米', '3吨 | mass | 3 | t', '5米 | length | 5 | m'],
  ['3年2天', '3年 | duration | 3 | a', '2天 | duration | 2 | d'],
  ['3小时多20分钟', '3小时 | duration | 3 | h | more-than 多', '20分钟 | duration | 20 | min'],
  ['3小时20—30分钟', '3小时 | duration | 3 | h', '20—30分钟 | duration | 20..30 | min'],
  ['3斤2公斤', '3斤 | mass | 3 | 斤', '2公斤 | mass | 2 | kg'],
  ['20分钟3小时', '20分钟 | duration | 20 | min', '3小时 | duration | 3 | h']
])

checkQuantities('one unit over another', [
  ['单价3元/平方米', '3元/平方米 | money | 3 | CNY/m2'],
  ['100微克/立方米', '100微克/立方米 | concentration | 100 | ug/m3'],
  ['血糖6.1毫摩尔/升', '6.1毫摩尔/升 | concentration | 6.1 | mmol/L'],
  ['3m/s', '3m/s | speed | 3 | m/s'],
  ['80km/h', '80km/h | speed | 80 | km/h'],
  ['3t/d', '3t/d | mass | 3 | t/d'],
  ['加速度达3m/s²', '3m/s² | number | 3 | m/s2'],
  ['3m/s2', '3m/s2 | number | 3 | m/s2'],
  ['9.8米/二次方秒', '9.8米/二次方秒 | number | 9.8 | m/s2'],
  ['2.5L/100km', '2.5L/100km | volume | 2.5 | L/100.km'],
  ['油耗6.8升/百公里', '6.8升/百公里 | volume | 6.8 | L/100.km'],
  ['速度120公里每小时', '120公里每小时 | speed | 120 | km/h'],
  ['日处理3吨每天', '3吨每天 | mass | 3 | t/d'],
  ['运价5元每公里', '5元每公里 | money | 5 | CNY/km'],
  ['100公斤每亩', '100公斤每亩 | mass | 100 | kg/亩'],
  ['流量30立方米每秒', '30立方米每秒 | volume | 30 | m3/s']
])

checkQuantities('no unit over another', [
  ['5t/da', '5t | mass | 5 | t'],
  ['3m/s³', '3m | length | 3 | m'],
  ['120km/h²', '120km | length | 120 | km'],
  ['3公里/100人', '3公里 | length | 3 | km', '100人 | count | 100 | 人'],
  ['2吨每年', '2吨 | mass | 2 | t'],
  ['30人每天', '30人 | count | 30 | 人'],
  ['近两年每年', '两年 | duration | 2 | a | recent 近']
])

checkQuantities('the unit that stands before', [
  ['时速120公里', '120公里 | speed | 120 | km/h'],
  ['秒速30米', '30米 | speed | 30 | m/s'],
  ['每百公里6.8升', '6.8升 | volume | 6.8 | L/100.km'],
  ['每亩500公斤', '500公斤 | mass | 500 | kg/亩'],
  ['每平方公里3万人', '3万人 | count | 30000 | 人/km2'],
  ['每天8小时', '8小时 | duration | 8 | h/d'],
  ['每人每年600元', '600元 | money | 600 | CNY/a'],
  ['每立方米50微克', '50微克 | concentration | 50 | ug/m3']
])

checkQuantities('no unit that stands before', [
  ['时速5吨', '5吨 | mass | 5 | t'],
  ['每亩增产5%', '5% | percent | 5 | %'],
  ['每亩第3', '第3 | ordinal | 3 | '],
  ['每件3元/公斤', '3元/公斤 | money | 3 | CNY/kg'],
  ['每逢三月5人', '5人 | count | 5 | 人'],
  ['每一次3人', '3人 | count | 3 | 人']
])

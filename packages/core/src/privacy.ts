export { coarseFacts } from "./privacy/coarse.js";
export { describeLeak, describeLeakAnswer } from "./privacy/describe.js";
export { leaksIn, type Leak, type LeakOptions, type Published } from "./privacy/leaks.js";
export { withoutPersons } from "./privacy/problem.js";
export { remarksOn } from "./privacy/remarks.js";
export { describeSmallCell, smallCells, type SmallCell } from "./privacy/small-cells.js";
export { hasUserInfo, publicAddress, withoutTokens, withPublicAddresses } from "./values/address.js";
export { isName, isPersonHead, namesIn, namesInCell, type NamePlace } from "./values/person.js";

import { checkHosts } from "./support/hosts.js";
import { useSite } from "./support/use.js";

checkHosts(useSite());

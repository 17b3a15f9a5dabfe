import { checkGuests } from "./support/guests.js";
import { useSite } from "./support/use.js";

checkGuests(useSite());

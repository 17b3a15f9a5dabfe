import { checkPlaces } from "./support/places.js";
import { useSite } from "./support/use.js";

checkPlaces(useSite());

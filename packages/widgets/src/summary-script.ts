// What a page loads by its script tag that shows the headline alone: a third of the whole.
// The loader first, which packs best.
import "./load/facts.js";
import "./load/guard.js";
import "./elements/css.js";
import "./elements/updating.js";
import "./load/controller.js";
import "./view/share.js";
import "./view/stale.js";
import "./text/common.js";
import "./view/summary.js";
import "./elements/lamp.js";
import "./elements/base.styles.js";
import "./text/summary.js";
import "./view/percent.js";
import "./summary.js";
import "./elements/counts.js";

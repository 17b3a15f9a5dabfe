import type { Plugin } from "vite";

/**
 * What of lit-html no template here needs, as it stands in the pinned version, and what stands in its place.
 * `smallTemplates` refuses a template that would need it.
 */
const UNUSED: readonly (readonly [there: string, instead: string])[] = [
  // The scanner: comments, raw text, single quotes, expressions in place of a tag or an attribute, MathML.
  [
    String.raw`v=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,_=/-->/g,m=/>/g,`,
    String.raw`v=/<\/?[a-zA-Z][^>\s]*/g,`,
  ],
  [`g=/'/g,`, ""],
  ["y=/^(?:script|style|textarea|title)$/i,", ""],
  [
    `c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:'"'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)`,
    `c!==p?c=p:">"===u[0]?(c=v,d=-1):(d=c.lastIndex-u[2].length,a=u[1],c=u[3]?$:p)`,
  ],
  ["let n,l=2===i", "let l=2===i"],
  [`"<svg>":3===i?"<math>":""`, `"<svg>":""`],
  ["s+o+(-2===d?i:x)", "s+o+x"],
  [`"</svg>":3===i?"</math>":""`, `"</svg>":""`],
  [",T=x(3)", ""],
  [",T as mathml", ""],
  ["2===i||3===i){", "2===i){"],
  // Places for values: comments, raw text, whole attributes, attributes that are there or not.
  ["else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));", ";"],
  [
    `if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}`,
    "",
  ],
  [
    "if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}",
    "d.push({type:2,index:l});",
  ],
  [`"?"===e[1]?L:`, ""],
  [
    `class L extends H{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==A)}}`,
    "",
  ],
  [":6===r.type&&(i=new Z(h,this,t))", ":0"],
  [
    "class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}",
    "",
  ],
  // Directives and what they are told.
  [
    "function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}",
    "",
  ],
  ["t=M(this,t,i),a(t)?", "a(t)?"],
  ["t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E", "o=!a(t)||t!==this._$AH"],
  ["r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),", "r=e[s+n],"],
  ["t!==this._$AH&&t!==E&&this._(t)", "t!==this._$AH&&this._(t)"],
  [`E=Symbol.for("lit-noChange"),`, ""],
  ["E as noChange,", ""],
  ["this._$AN=void 0,this._$AD=t", "this._$AD=t"],
  ["this.type=2,this._$AH=A,this._$AN=void 0,", "this._$AH=A,"],
  ["this.type=1,this._$AH=A,this._$AN=void 0,", "this._$AH=A,"],
  ["constructor(){super(...arguments),this.type=3}", ""],
  ["get _$AU(){return this._$AM._$AU}u(t)", "u(t)"],
  ["get _$AU(){return this._$AM?._$AU??this._$Cv}", ""],
  ["get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}", ""],
  [",this._$Cv=e?.isConnected??!0}", "}"],
  ["get startNode(){return this._$AA}get endNode(){return this._$AB}", ""],
  ["for(this._$AP?.(!1,!0,s);t!==this._$AB;)", "for(;t!==this._$AB;)"],
  ["setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}", ""],
  // Listeners with options, or as objects.
  [
    'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}',
    "_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH(t)}",
  ],
  // What only directives ask of a part, or a page of the library.
  ["get parentNode(){return this._$AM.parentNode}", ""],
  [
    "get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}",
    "",
  ],
  ["constructor(t,i){this._$AV=[],", "constructor(t){this._$AV=[],"],
  ["this._$AD=t,this._$AM=i}", "this._$AD=t}"],
  [
    "constructor(t,i,s,e){this._$AH=A,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e}",
    "constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}",
  ],
  [
    "constructor(t,i,s,e,h){this._$AH=A,this.element=t,this.name=i,this._$AM=e,this.options=h,",
    "constructor(t,i,s){this._$AH=A,this.element=t,this.name=i,",
  ],
  ["new R(e,this),s=t.u(this.options)", "new R(e),s=t.u()"],
  [":void 0!==t.nodeType?this.T(t)", ""],
  // Other iterables than arrays, precompiled templates, other documents, polyfills, the server's side.
  [`d=t=>u(t)||"function"==typeof t?.[Symbol.iterator],`, ""],
  [":d(t)?this.k(t):", ":u(t)?this.k(t):"],
  [
    `e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)`,
    "e=this._$AC(t)",
  ],
  ["(t?.creationScope??l)", "l"],
  [
    'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
    "",
  ],
  ["j as _$LH,", ""],
  [`throw Error("invalid template strings array")`, "throw Error()"],
  [
    "const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h",
    "(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t)",
  ],
  // What is left of the walk through a template: elements and marks, of which every one is ours.
  ["else if(8===r.nodeType)d.push", "else d.push"],
  ["if(r.hasAttributes())for(", "for("],
  [
    "2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):0",
    "i=r.ctor?new r.ctor(h,r.name,r.strings):new k(h,h.nextSibling)",
  ],
  ["d.push({type:1,index:l,", "d.push({index:l,"],
  ["d.push({type:2,index:l})", "d.push({index:l})"],
  ["new k(this.O(c()),this.O(c()),this,this.options)", "new k(this.O(c()),this.O(c()))"],
  ["S.createElement(f,e)", "S.createElement(f)"],
  ["static createElement(t,i)", "static createElement(t)"],
  ["new S(t)", "new S(t)"],
];

/** lit-html without what is not used; a version that differs is refused, so that nothing is cut by chance. */
export const leanLit = (): Plugin => ({
  name: "bangfu-lean-lit",
  transform(code, id) {
    if (!/node_modules\/lit-html\/lit-html\.js$/.test(id)) return;
    let lean = code;
    for (const [there, instead] of UNUSED) {
      const parts = lean.split(there);
      if (parts.length !== 2) this.error(`lit-html has not once ${there}`);
      lean = parts.join(instead);
    }
    // No source map: the scripts have none.
    return { code: lean, map: null };
  },
});

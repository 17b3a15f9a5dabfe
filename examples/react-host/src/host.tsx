import { summarize } from "@bangfu/core";
import { plan, sampleAsOf, sampleLedger } from "@bangfu/plan-yanhe";
import { Summary, Tasks } from "@bangfu/widgets/react.js";
import { useMemo, useState } from "react";

/** A page of its own that hands its data to the elements as properties and hears of what is opened. */
export const Host = () => {
  const [asOf, setAsOf] = useState<string>(sampleAsOf);
  const [opened, setOpened] = useState<string>();
  // On a real site the facts come from `src="facts.json"`; a ledger never reaches a page.
  const facts = useMemo(() => summarize(plan, sampleLedger), []);
  return (
    <>
      <h1>帮扶进展</h1>
      <p>
        <label>
          截至日期 <input type="date" value={asOf} onChange={(event) => setAsOf(event.target.value)} />
        </label>
      </p>
      <Summary data={facts} asOf={asOf} notice="示例数据" />
      <p role="status">{opened === undefined ? "点开一项任务" : `任务 ${opened}`}</p>
      <Tasks
        data={facts}
        asOf={asOf}
        onBangfuSelect={({ detail }) => setOpened(detail.open ? detail.id : undefined)}
      />
    </>
  );
};

import { Progress } from "./progress";

export default function Page() {
  return (
    <main>
      <h1>帮扶进展 · Progress</h1>
      <Progress />
    </main>
  );
}

/** The table of a figure, the latest first: also the key to its bars. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { say } from '../words/insights.ts';
import type { FigureData } from './figure-data.ts';
import { Mark } from './marks.tsx';

const FIRST = 8;

/** The first eight rows until all are asked for. */
export function FigureTable({ figure: { title, period, columns, rows } }: { readonly figure: FigureData }) {
  const [isAll, setAll] = useState(false);
  const latestFirst = rows.toReversed();
  const shown = isAll ? latestFirst : latestFirst.slice(0, FIRST);
  return (
    <div className="insight-table">
      <table>
        <caption className="offscreen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{period}</th>
            {columns.map(({ name, mark }) => (
              <th scope="col" key={name}>
                {mark !== null && <Mark mark={mark} />}
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ date, names, cells }) => (
            <tr key={date}>
              <th scope="row">
                <time dateTime={date} dir="auto">
                  {names.long}
                </time>
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index]?.name}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <Button
          appearance="subtle"
          onClick={() => {
            setAll(true);
          }}
        >
          {say('showAll', { count: rows.length })}
        </Button>
      )}
    </div>
  );
}

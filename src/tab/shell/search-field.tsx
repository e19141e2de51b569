/** What is looked for on a page. `/` leads here; Escape first clears it. */
import { Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { say } from '../words/say.ts';

interface Props {
  /** What it looks for, for those who do not see the page. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line. */
export function SearchField({ label, value, onChange }: Props) {
  return (
    <Input
      className="search-field"
      type="search"
      aria-label={label}
      placeholder={say('search')}
      data-search=""
      contentBefore={<SearchRegular />}
      value={value}
      onChange={(_, typed) => {
        onChange(typed.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') return;
        event.preventDefault();
        onChange('');
      }}
    />
  );
}

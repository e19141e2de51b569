/** What a reader sees of a body, line by line. */
import { describe, expect, it } from '@jest/globals';
import { visibleLines } from '../../../src/planner/agenda/visible.ts';

const RULE = '_'.repeat(20);
const read = (body: string) => visibleLines(body).map((line) => line.replace(/ +/g, ' ').trim());
const shown = (body: string) => read(body).filter((line) => line !== '');

describe('lines', () => {
  it.each([
    ['plain', 'a\nb\r\nc\rd\u2028e\u2029f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['an empty one', 'a\n\nb', ['a', '', 'b']],
    ['blocks', '<div>a</div><div>b</div>', ['a', 'b']],
    ['blocks with nothing in them', '<div><div>a</div></div><div></div><div>b</div>', ['a', 'b']],
    ['a block behind blanks', '<div> a</div> <div>b</div>', ['a', 'b']],
    ['breaks', 'a<br>b<br/>c<BR />d', ['a', 'b', 'c', 'd']],
    ['a break, then a block', 'a<br><div>b</div>', ['a', 'b']],
    ['a block after a line break', 'a\n<div>b</div>', ['a', 'b']],
    ['a block after two lines', 'a\nb<div>c</div>', ['a', 'b', 'c']],
    ['paragraphs', '<p>a</p><p>b</p>', ['a', '', 'b']],
    ['a paragraph after a line', 'a<p>b</p>c', ['a', '', 'b', 'c']],
    ['Word’s paragraphs', '<p class="MsoNormal">a</p><p class=MsoNormal>b</p>', ['a', 'b']],
    ['paragraphs without margin', '<p style="margin:0">a</p><p style="margin: 0">b</p><p style="margin-top:0">c</p><p style="margin-top: 0">d</p>', ['a', 'b', 'c', 'd']],
    ['other margins', '<p style="margin-left:0">a</p><p style="margin:1em">b</p>', ['a', '', 'b']],
    ['points', '<ul><li>a</li><li>b</li></ul>', ['- a', '- b']],
    ['a rule', 'a<hr>b', ['a', RULE, 'b']],
    ['cells', '<table><tr><td>a</td><td>b</td></tr><tr><th>c</th><th>d</th></tr></table>', ['a b', 'c d']],
    ['two breaks', 'a<br><br>b', ['a', '', 'b']],
    ['what draws', 'a<v:shape>b</v:shape>c', ['a', 'b', 'c']],
    ['what Office adds', 'a<o:p>b</o:p>c', ['a', 'b', 'c']],
    ['a document', '<html><body>a\nb\n\n  c</body></html>', ['a b c']],
    ['a fragment', '<div>a\nb</div>', ['a', 'b']],
    ['other signs of a document', '<!DOCTYPE html>a\nb', ['a b']],
    ['a head alone', '<meta charset="utf-8">a\nb', ['a b']],
    ['a body alone', '<body>a\nb', ['a b']],
    ['no sign of a document', '<bodyguard>a\nb', ['a', 'b']],
  ])('%s', (_name, body, expected) => {
    const lines = read(body);
    while (lines.at(-1) === '') lines.pop();
    expect(lines).toEqual(expected);
  });
});

it.each('a abbr b code del em font i img ins mark s small span strike strong sub sup tt u wbr'.split(' '))('%s does not break a line', (tag) => {
  expect(read(`a<${tag}>b</${tag}>c`)).toEqual(['abc']);
});

describe('what is shown', () => {
  it.each([
    ['a link, then its label', 'see <a href="https://fabrikam.com/deck">deck</a>', ['see <https://fabrikam.com/deck> deck']],
    ['a link in other quotes', "<a class=x href = 'http://fabrikam.com'>deck</a>", ['<http://fabrikam.com> deck']],
    ['a link without quotes', '<a href=https://fabrikam.com/deck>deck</a>', ['<https://fabrikam.com/deck> deck']],
    ['a link behind a blank', '<a href=" https://fabrikam.com">deck</a>', ['<https://fabrikam.com> deck']],
    ['no address to write to', '<a href="mailto:ana@contoso.com">Ana</a>', ['Ana']],
    ['no anchor', '<a name="https://fabrikam.com">deck</a>', ['deck']],
    ['no target of anything else', '<img href="https://fabrikam.com">deck', ['deck']],
    ['no comment', 'a<!-- b -->c', ['ac']],
    ['nothing of a comment that is never closed', 'a<!-- b <p>c</p>', ['a']],
    ['no condition', 'a<![if !vml]>b<![endif]>c', ['abc']],
    ['no style, script, title or xml', '<STYLE>a</STYLE><script>b</script><title>c</title><xml>d</xml>e', ['e']],
    ['nothing of a style that is never closed', 'a<style>b <p>c</p>', ['a']],
    ['what follows a style closed twice', '<style>a</style></style>b', ['b']],
    ['what a style holds that looks like another', '<style>a</script>b</style>c', ['c']],
    ['nothing of a closing tag with blanks in it', '<style>a</style\n >b', ['b']],
    ['signs that are no markup', 'a < 5 > b <5> c <', ['a < 5 > b <5> c <']],
    ['a tag in capitals', '<P>a</P><P>b</P>', ['a', 'b']],
    ['a tag over two lines', 'a<span\nclass="x">b</span>', ['ab']],
    ['a heading with a digit', '<h1>a</h1>b', ['a', 'b']],
  ])('%s', (_name, body, expected) => {
    expect(shown(body)).toEqual(expected);
  });

  it.each([
    ['&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;', '<b> & "c" \'d\''],
    ['a&nbsp;b', 'a b'],
    ['&szlig; &ndash; &mdash; &bull; &middot; &hellip; &rsquo; &lsquo;', 'ß – — • · … ’ ‘'],
    ['&AMP;', '&'],
    ['&#65;&#x42;&#X63;', 'ABc'],
    ['&#x10FFFF;', '\u{10ffff}'],
    ['a&#x110000;b', 'a b'],
    ['&auml;&Eacute;&ccedil;&ntilde;&scaron;&aring;&oslash;', 'aEcnsao'],
    ['a&unknown;b&tripleauml;c', 'a b&tripleauml;c'],
    ['a&xauml;b&aumlx;c', 'a b c'],
    ['a & b; &; &#; &#x;', 'a & b; &; &#; &#x;'],
  ])('%s is %s', (body, expected) => {
    expect(read(body)).toEqual([expected]);
  });

  it.each([
    ['a __________ b', ['a', '_'.repeat(10), 'b']],
    [`${'_'.repeat(12)}a`, ['_'.repeat(12), 'a']],
    ['=-=-=-=-=-=-=-=', ['=-=-=-=-=-=-=-=']],
    ['a -::~:~:~:- b', ['a', '-::~:~:~:-', 'b']],
    ['a _________ b', ['a _________ b']],
    [RULE, [RULE]],
    [` ${RULE} `, [RULE]],
    ['          ', ['']],
  ])('a rule inside a line breaks it: %s', (body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  it('is no more than anybody reads', () => {
    const long = 'a'.repeat(13_000);
    expect(visibleLines(long).map(({ length }) => length)).toEqual([12_000]);
    expect(shown(`<p>${long}</p><p>b</p>`).join('')).toBe('a'.repeat(12_000));
    expect(shown(`${'<p>a</p>'.repeat(6_000)}b`).at(-1)).toBe('a');
    expect(shown(`<html>${' '.repeat(23_000)}a<br>`)).toEqual(['a']);
    expect(shown(`<html>${' '.repeat(25_000)}a<br>`)).toEqual([]);
  });
});

/** The shapes that are drawn without Fluent are Fluent's. */
import { describe, expect, it } from '@jest/globals';
import * as fluent from '@fluentui/react-icons';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SHAPES } from '../../src/tab/icons/shapes.ts';

const icons = fluent as unknown as Readonly<Record<string, ComponentType | undefined>>;

describe('an icon', () => {
  it.each(Object.entries(SHAPES))('%s is as Fluent draws it', (name, shape) => {
    const Fluent = icons[`${name.charAt(0).toUpperCase()}${name.slice(1)}Regular`] ?? 'i';
    const drawn = renderToStaticMarkup(createElement(Fluent));
    expect([drawn.includes('viewBox="0 0 20 20"'), [...drawn.matchAll(/<path d="([^"]*)"/g)].map(([, path]) => path)]).toEqual([true, [shape]]);
  });
});

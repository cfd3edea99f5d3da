import { h } from '../page/dom.ts';
import { installPractice } from '../page/practice.ts';
import { nav } from './nav.ts';
import { Router } from './router.ts';
import { replyElsewhere } from './store.ts';

installPractice({ rerender: () => router.rerender(), replyElsewhere });

const content = h('main', { role: 'main' });
document.title = 'X (latihan)';
document.getElementById('root')?.append(nav(), content);
const router = new Router(content);

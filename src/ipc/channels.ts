import type { Channel, EventName } from './contract';

/**
 * The names alone, for the preload script: it must refuse unknown channels, yet loading the
 * schemas there would delay the first window. The types keep both lists complete.
 */
const channelNames: Readonly<Record<Channel, true>> = {
  'app:about': true,
  'article:choose': true,
  'article:read': true,
  'article:samples': true,
  'article:sample': true,
  'templates:list': true,
  'templates:keep': true,
  'templates:remove': true,
  'templates:import': true,
  'templates:export': true,
  'brands:list': true,
  'brands:keep': true,
  'brands:remove': true,
  'brands:import': true,
  'brands:export': true,
  'document:open': true,
  'document:openRecent': true,
  'document:save': true,
  'document:state': true,
  'document:reload': true,
  'unsaved:part': true,
  'unsaved:keep': true,
  'unsaved:drop': true,
  'unsaved:list': true,
  'unsaved:open': true,
  'unsaved:edit': true,
  'window:order': true,
  'window:report': true,
  'window:close': true,
  'window:theme': true,
  'window:new': true,
  'present:start': true,
  'show:load': true,
  'show:do': true,
  'print:deck': true,
  'clipboard:slide': true,
  'clipboard:paste': true,
  'recent:list': true,
  'recent:picture': true,
  'recent:rename': true,
  'recent:duplicate': true,
  'recent:show': true,
  'recent:forget': true,
  'recent:restore': true,
  'export:choose': true,
  'export:run': true,
  'export:cancel': true,
  'export:open': true,
  'export:show': true,
  'export:drag': true,
  'spelling:check': true,
};

const eventNames: Readonly<Record<EventName, true>> = {
  'export:progress': true,
  'menu:command': true,
  'menu:recent': true,
  'article:reading': true,
  'library:changed': true,
  'window:ordered': true,
  'window:closing': true,
  'show:state': true,
  'present:ended': true,
};

export const channels = Object.keys(channelNames) as readonly Channel[];

export const isChannel = (name: string): name is Channel => Object.hasOwn(channelNames, name);

export const isEventName = (name: string): name is EventName => Object.hasOwn(eventNames, name);

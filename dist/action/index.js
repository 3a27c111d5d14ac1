#!/usr/bin/env node
import { action } from '../program/index.js';
await action();

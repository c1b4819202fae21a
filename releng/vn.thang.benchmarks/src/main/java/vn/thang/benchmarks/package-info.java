// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/** JMH benchmarks of the targets in speed; {@code releng/benchmark.sh} runs them. */
package vn.thang.benchmarks;

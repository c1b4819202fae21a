// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The bundled Vietnamese frameworks and samples: {@link vn.thang.catalog.vn.Catalog} lists them, a
 * {@link vn.thang.catalog.vn.CatalogEntry} gives the framework, the sample and the files they come from.
 *
 * <p>What is published, inferred and reconstructed is marked in the data ({@code origin}, {@code note},
 * {@code notice}); {@code docs/catalog} has a page for each entry. Contract test: {@code CatalogTest}.
 *
 * <p>No parameter and no result is null unless its Javadoc says so.
 */
package vn.thang.catalog.vn;

// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.proof;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.report.EarlierResults;
import vn.thang.report.Proof;
import vn.thang.report.internal.Build;
import vn.thang.report.internal.proof.EarlierTable;
import vn.thang.report.internal.proof.PublicModel;
import vn.thang.report.internal.proof.ScoreTable;
import vn.thang.report.internal.proof.WatchedStore;

/**
 * Makes proofs of the reports on one assessment. A report rests on framework, units and scores, and here and there on the
 * fact that a comment or a piece of evidence is there: that much goes into the proof, as a yes. What they say and who
 * wrote them does not.
 *
 * <p>Which of these facts are needed is seen by watching: evaluate {@link #watched()} instead of the store, then ask for
 * proofs. May be used by several threads once the evaluation is done.
 *
 * <pre>
 * ProofBuilder builder = new ProofBuilder(store);
 * ReportInput input = evaluate(builder.watched());
 * Proof proof = builder.proof(recipe, Optional.empty());
 * </pre>
 */
public final class ProofBuilder {
    /** The version of the engine that computes here, three numbers. */
    public static final String ENGINE_VERSION = Build.ENGINE_VERSION;

    private final WatchedStore watched;
    private final Optional<EarlierResults> earlier;
    private Map<String, byte[]> entries;

    /**
     * Starts watching.
     *
     * @param store open, and not changed until the last proof is made; not closed from here
     */
    public ProofBuilder(AssessmentStore store) {
        this(store, Optional.empty());
    }

    /**
     * Starts watching.
     *
     * @param store as above
     * @param earlier the results of the year before that the reports compare with
     */
    public ProofBuilder(AssessmentStore store, Optional<EarlierResults> earlier) {
        this.watched = new WatchedStore(store);
        this.earlier = Objects.requireNonNull(earlier, "earlier");
    }

    /** The same assessment; everything that the report needs is to be asked of this one. */
    public AssessmentStore watched() {
        return watched;
    }

    /**
     * The proof of one report; framework and data are written out once for all proofs of this builder, so that nothing may
     * be asked of {@link #watched()} any more.
     *
     * @param recipe how this report is made
     * @param template the template's bytes, when one was used
     * @throws BadInputException the assessment refers to something out of itself and its framework
     */
    public Proof proof(Recipe recipe, Optional<byte[]> template) throws BadInputException {
        Map<String, byte[]> all = new HashMap<>(entries());
        all.put(Proof.RECIPE, recipe.toBytes());
        template.ifPresent(bytes -> all.put(Proof.TEMPLATE, bytes));
        return Proof.of(ENGINE_VERSION, recipe.kind().name().toLowerCase(Locale.ROOT), all);
    }

    private synchronized Map<String, byte[]> entries() throws BadInputException {
        if (entries == null) {
            Map<String, byte[]> written = new HashMap<>();
            written.put(Proof.FRAMEWORK, FrameworkFiles.toBytes(watched.framework()));
            written.put(PublicModel.ENTRY, PublicModel.write(watched));
            written.put(ScoreTable.ENTRY, ScoreTable.write(watched.data()));
            written.putAll(watched.seen().toEntries());
            written.putAll(watched.targetEntries());
            earlier.ifPresent(results -> written.putAll(EarlierTable.entries(results)));
            entries = Map.copyOf(written);
        }
        return entries;
    }
}

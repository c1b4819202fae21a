// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.agreement;

/**
 * The six intraclass correlations of Shrout and Fleiss (1979), over the subjects that all have rated. NaN where they do not
 * exist: ratings that are no numbers, fewer than two raters or subjects, no variance.
 *
 * @param subjects n
 * @param raters k
 * @param between mean square between subjects
 * @param within mean square within subjects
 * @param ofRaters mean square between raters
 * @param error residual mean square
 */
record IntraclassCorrelation(int subjects, int raters, double between, double within, double ofRaters, double error) {
    static IntraclassCorrelation of(Ratings complete) {
        int n = complete.subjects();
        int k = complete.raters();
        if (!complete.isNumeric() || n < 2 || k < 2) {
            return new IntraclassCorrelation(n, k, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double[] rows = new double[n];
        double[] columns = new double[k];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                rows[i] += complete.value(i, j) / k;
                columns[j] += complete.value(i, j) / n;
                mean += complete.value(i, j) / ((double) n * k);
            }
        }
        double total = 0;
        double betweenRows = 0;
        for (int i = 0; i < n; i++) {
            betweenRows += k * (rows[i] - mean) * (rows[i] - mean);
            for (int j = 0; j < k; j++) {
                double d = complete.value(i, j) - mean;
                total += d * d;
            }
        }
        double betweenColumns = 0;
        for (double column : columns) {
            betweenColumns += n * (column - mean) * (column - mean);
        }
        return new IntraclassCorrelation(
                n,
                k,
                betweenRows / (n - 1),
                (total - betweenRows) / ((double) n * (k - 1)),
                betweenColumns / (k - 1),
                (total - betweenRows - betweenColumns) / ((n - 1.0) * (k - 1)));
    }

    /** ICC(1,1). */
    double oneWay() {
        return (between - within) / (between + (raters - 1) * within);
    }

    /** ICC(2,1). */
    double twoWayRandom() {
        return (between - error) / (between + (raters - 1) * error + raters * (ofRaters - error) / subjects);
    }

    /** ICC(3,1). */
    double twoWayFixed() {
        return (between - error) / (between + (raters - 1) * error);
    }

    /** ICC(1,k). */
    double oneWayMean() {
        return (between - within) / between;
    }

    /** ICC(2,k). */
    double twoWayRandomMean() {
        return (between - error) / (between + (ofRaters - error) / subjects);
    }

    /** ICC(3,k). */
    double twoWayFixedMean() {
        return (between - error) / between;
    }
}

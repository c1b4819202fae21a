// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.util.Arrays;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import vn.thang.criteria.WeightMethod;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.index.IndexContext;

/**
 * The loadings of the first principal component of the siblings' correlation matrix, a unit vector whose sum is not negative; as
 * get_PCA of COINr, which leaves the sign to chance. Siblings that go against the others get a negative loading, which is
 * refused. A constant sibling has no correlation.
 */
public final class ComponentWeighting extends DataWeighting {
    public ComponentWeighting() {
        super(WeightMethod.PCA);
    }

    @Override
    double[] weights(double[] given, double[][] x, IndexContext context) throws RuleException {
        double[][] covariances = Moments.covariances(x);
        RealMatrix correlations = MatrixUtils.createRealMatrix(x.length, x.length);
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                double product = Math.sqrt(covariances[i][i] * covariances[j][j]);
                if (product == 0) {
                    throw undefined(context);
                }
                correlations.setEntry(i, j, i == j ? 1 : covariances[i][j] / product);
            }
        }
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(correlations);
        int first = 0;
        for (int k = 1; k < x.length; k++) {
            first = eigen.getEigenvalue(k) > eigen.getEigenvalue(first) ? k : first;
        }
        double[] loadings = eigen.getEigenvector(first).toArray();
        double sign = Arrays.stream(loadings).sum() < 0 ? -1 : 1;
        return Arrays.stream(loadings).map(loading -> sign * loading).toArray();
    }
}

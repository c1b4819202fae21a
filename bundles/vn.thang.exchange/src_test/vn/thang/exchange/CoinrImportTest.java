// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Direction;
import vn.thang.criteria.Group;
import vn.thang.criteria.ImputeMethod;
import vn.thang.criteria.ImputeStep;
import vn.thang.criteria.IndicatorRule;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.StandardAggregation;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.Metamodel;

/** What the files of COINr become, and what is refused; an invented index of two groups with two indicators each. */
class CoinrImportTest {
    private static final String META = """
            Level,iCode,iName,Direction,Weight,Unit,Target,Denominator,Parent,Type
            1,a,First,1,1,km,5,pop,G,Indicator
            1,b,Second,-1,2,,NA,NA,G,Indicator
            1,c,Third,1,1,,,,H,Indicator
            1,d,Fourth,1,1,,,,H,Indicator
            2,G,Group G,1,3,,,,T,Aggregate
            2,H,Group H,1,1,,,,T,Aggregate
            3,T,Top,1,1,,,,NA,Aggregate
            ,region,Region,,,,,,,Group
            ,pop,Population,,,,,,,Denominator
            """;
    private static final String DATA = """
            uName,uCode,Time,region,pop,a,b,c,d
            Unit X,X,2020,N,10,1,2,3,4
            "Unit, Y",Y,2020,S,20,NA,5,,1.5e2
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Metamodel.init();
        write("iMeta.csv", META);
        write("iData.csv", DATA);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static StandardAggregation aggregation(AggregationKind kind, String power) {
        StandardAggregation aggregation = CriteriaFactory.eINSTANCE.createStandardAggregation();
        aggregation.setKind(kind);
        aggregation.setPower(power == null ? null : new BigDecimal(power));
        return aggregation;
    }

    private ImportedAssessment read(ImputeStep impute, Path denominators, Path weights, StandardAggregation... levels)
            throws BadInputException {
        CoinrFiles files =
                new CoinrFiles(folder.resolve("iData.csv"), folder.resolve("iMeta.csv"), denominators, weights);
        List<StandardAggregation> all =
                levels.length == 0 ? List.of(aggregation(AggregationKind.ARITHMETIC, null)) : List.of(levels);
        return CoinrImport.read(files, new CoinrMethod(true, impute, null, null, all));
    }

    @Test
    void theTreeTheUnitsAndTheFigures() throws BadInputException {
        ImportedAssessment index = read(null, null, null);
        Scorecard top = index.framework().getScorecards().get(0);
        assertEquals("T", top.getCode());
        assertEquals(
                List.of("G", "H"),
                top.getChildren().stream().map(node -> node.getCode()).toList());
        assertEquals(new BigDecimal("3"), top.getChildren().get(0).getWeight());
        Criterion a =
                (Criterion) ((Group) top.getChildren().get(0)).getChildren().get(0);
        IndicatorRule rule = (IndicatorRule) a.getRule();
        assertEquals("pop", rule.getDenominator().getCode());
        assertEquals(new BigDecimal("5"), rule.getTarget());
        assertEquals("km", rule.getMeasure().getUnit());
        Criterion b =
                (Criterion) ((Group) top.getChildren().get(0)).getChildren().get(1);
        assertEquals(Direction.LOWER, ((IndicatorRule) b.getRule()).getMeasure().getDirection());
        assertEquals(2020, index.model().getYear());
        assertEquals("Unit, Y", index.model().getUnits().get(1).getName().get(0).getValue());
        assertEquals(
                List.of("S"),
                index.model().getUnits().get(1).getAttributes().get(0).getValues());
        assertEquals(8, index.edits().size(), "NA and empty are missing");
        assertEquals(List.of(), index.warnings());
        assertEquals(
                List.of("DenominateStep", "AggregateStep"),
                top.getIndex().getSteps().stream()
                        .map(step -> step.eClass().getName())
                        .toList());
    }

    @Test
    void ownWeightsAndDenominators() throws IOException, BadInputException {
        Path weights = write("w.csv", "iCode,Level,Weight\nG,2,0.5\n");
        Path denominators = write("d.csv", "uCode,pop\nY,7\nX,8\nZ,9\n");
        ImportedAssessment index = read(null, denominators, weights);
        assertEquals(
                new BigDecimal("0.5"),
                index.framework().getScorecards().get(0).getChildren().get(0).getWeight());
        assertTrue(index.edits().stream()
                .anyMatch(edit -> edit.key().itemId().equals("d-pop")
                        && edit.unitId().equals(index.model().getUnits().get(1).getId())
                        && edit.cell().value().intValue() == 7));
    }

    @Test
    void powersThatDifferStandAtTheGroups() throws BadInputException {
        ImportedAssessment index = read(
                null, null, null, aggregation(AggregationKind.POWER, "2"), aggregation(AggregationKind.POWER, "3"));
        Scorecard top = index.framework().getScorecards().get(0);
        assertEquals(new BigDecimal("3"), ((StandardAggregation) top.getAggregation()).getPower());
        Group first = (Group) top.getChildren().get(0);
        assertEquals(new BigDecimal("2"), ((StandardAggregation) first.getAggregation()).getPower());
    }

    @Test
    void aColumnToGroupByNeedNotStandInMeta() throws IOException, BadInputException {
        write("iData.csv", DATA.replace("region", "area"));
        ImputeStep impute = CriteriaFactory.eINSTANCE.createImputeStep();
        impute.setMethod(ImputeMethod.GROUP_MEAN);
        impute.setGroupBy("area");
        assertEquals(
                List.of("N"),
                read(impute, null, null)
                        .model()
                        .getUnits()
                        .get(0)
                        .getAttributes()
                        .get(0)
                        .getValues());
        impute.setGroupBy("aera");
        BadInputException e = assertThrows(BadInputException.class, () -> read(impute, null, null));
        assertTrue(text(e).contains("There is no column “aera” to group by. Is “area” meant?"), text(e));
    }

    /** What Y lacks this year stands in a measure of its own; an indicator that was not there then is noted. */
    @Test
    void figuresOfAnEarlierYear() throws IOException, BadInputException {
        Path earlier = write("iData2019.csv", "uCode,a,b,c\nZ,9,9,9\ny,7,NA,8\n");
        ImputeStep impute = CriteriaFactory.eINSTANCE.createImputeStep();
        impute.setMethod(ImputeMethod.EARLIER_YEAR);
        CoinrMethod method =
                new CoinrMethod(true, impute, null, null, List.of(aggregation(AggregationKind.ARITHMETIC, null)));
        CoinrFiles files =
                new CoinrFiles(folder.resolve("iData.csv"), folder.resolve("iMeta.csv"), null, null, earlier);
        ImportedAssessment index = CoinrImport.read(files, method);
        String unit = index.model().getUnits().get(1).getId();
        assertEquals(
                List.of("e-a 7", "e-c 8"),
                index.edits().stream()
                        .filter(edit -> edit.key().itemId().startsWith("e-"))
                        .peek(edit -> assertEquals(unit, edit.unitId()))
                        .map(edit ->
                                edit.key().itemId() + " " + edit.cell().value().toPlainString())
                        .toList());
        Group first =
                (Group) index.framework().getScorecards().get(0).getChildren().get(0);
        IndicatorRule rule = (IndicatorRule) ((Criterion) first.getChildren().get(0)).getRule();
        assertEquals("earlier.a", rule.getEarlier().getCode());
        assertEquals(1, index.warnings().size());
        assertTrue(index.warnings().get(0).in(Locale.ENGLISH).contains("no column “d”"));
        write("iData2019.csv", "uCode,a\nZ,9\n");
        BadInputException e = assertThrows(BadInputException.class, () -> CoinrImport.read(files, method));
        assertTrue(text(e).contains("The earlier year has none of the units"), text(e));
    }

    /** One change of iMeta each, and a part of the message. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,a,First,1 | 1,a,First,2 | row 2, column Direction: The direction is 1",
                "1,b,Second,-1,2 | 1,b,Second,-1, | column Weight: The weight is missing",
                ",H,Indicator | ,K,Indicator | There is no aggregate “K”",
                "2,H,Group H,1,1,,,,T | 2,H,Group H,1,1,,,,NA | There are 2 rows without a parent",
                "1,d,Fourth | 1,a,Fourth | The code “a” stands already in row 2",
                "1,d,Fourth | 1,e,Fourth | There is no column for the indicator “e”",
                ",pop,G,Indicator | ,GDP,G,Indicator | There is no column for the denominator “GDP”",
                "Level,iCode | Level,code | There is no column “iCode”; iMeta.csv needs it",
                "Aggregate | Sum | The type “Sum” is not known",
                "2,G,Group | 4,G,Group | has level 4; the parent of level 1 is one level higher"
            })
    void whatIsRefusedOfMeta(String from, String to, String message) throws IOException {
        write("iMeta.csv", META.replace(from, to));
        BadInputException e = assertThrows(BadInputException.class, () -> read(null, null, null));
        assertTrue(text(e).contains(message), text(e));
    }

    /** One change of iData each, and a part of the message. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2,3,4 | 1,two,3,4 | row 2, column b: “two” is not a number",
                "Y,2020 | X,2020 | The unit “X” stands twice",
                "Y,2020 | X,2021 | The unit “X” stands in several years",
                "uCode | code | There is no column “uCode”"
            })
    void whatIsRefusedOfData(String from, String to, String message) throws IOException {
        write("iData.csv", DATA.replace(from, to));
        BadInputException e = assertThrows(BadInputException.class, () -> read(null, null, null));
        assertTrue(text(e).contains(message), text(e));
    }

    @Test
    void aWeightOfNobodyIsRefusedAndAnUnknownColumnNoted() throws IOException, BadInputException {
        Path weights = write("w.csv", "level,code,weight\n1,G,1\n");
        BadInputException e = assertThrows(BadInputException.class, () -> read(null, null, weights));
        assertTrue(text(e).contains("There is no “G” on level 1 in iMeta"), text(e));
        write(
                "iData.csv",
                DATA.replace("pop,a", "pop,remark,a").replace("10,1", "10,x,1").replace("20,NA", "20,y,NA"));
        assertTrue(read(null, null, null)
                .warnings()
                .get(0)
                .in(Locale.ENGLISH)
                .contains("The column “remark” is not in iMeta"));
    }

    private static String text(BadInputException e) {
        return String.join(
                "\n", e.findings().stream().map(f -> f.in(Locale.ENGLISH)).toList());
    }
}

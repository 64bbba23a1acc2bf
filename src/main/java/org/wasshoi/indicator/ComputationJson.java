package org.wasshoi.indicator;

import java.time.MonthDay;
import java.util.Map;
import org.wasshoi.ledger.Measure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A computation as it lies in the database, in the same shape as in a plan pack.
final class ComputationJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ComputationJson() {}

    static String json(Computation computation) {
        return JSON.writeValueAsString(map(computation));
    }

    static Computation computation(String json) {
        return computation(JSON.readTree(json));
    }

    private static Map<String, ?> map(Computation computation) {
        return switch (computation) {
            case Computation.Flow flow -> part(flow);
            case Computation.Stock(var measure) ->
                    Map.of("type", "STOCK", "measure", measure.code());
            case Computation.Ratio(var numerator, var denominator) ->
                    Map.of(
                            "type", "RATIO",
                            "numerator", part(numerator),
                            "denominator", part(denominator));
            case Computation.Share(var numerator, var denominator) ->
                    Map.of(
                            "type", "SHARE",
                            "numerator", part(numerator),
                            "denominator", part(denominator));
            case Computation.Declared _ -> Map.of("type", "DECLARED");
        };
    }

    private static Map<String, ?> part(Computation.Operand operand) {
        return switch (operand) {
            case Computation.Count(var measure) ->
                    Map.of("type", "COUNT", "measure", measure.code());
            case Computation.Sum(var measure) -> Map.of("type", "SUM", "measure", measure.code());
            case Computation.Population(var day) ->
                    Map.of("type", "POPULATION", "monthDay", day.toString());
        };
    }

    private static Computation computation(JsonNode node) {
        return switch (type(node)) {
            case "STOCK" -> new Computation.Stock(measure(node));
            case "RATIO" ->
                    new Computation.Ratio(
                            flow(node.get("numerator")), operand(node.get("denominator")));
            case "SHARE" ->
                    new Computation.Share(
                            flow(node.get("numerator")), flow(node.get("denominator")));
            case "DECLARED" -> new Computation.Declared();
            default -> flow(node);
        };
    }

    private static Computation.Operand operand(JsonNode node) {
        return type(node).equals("POPULATION")
                ? new Computation.Population(MonthDay.parse(node.get("monthDay").asString()))
                : flow(node);
    }

    private static Computation.Flow flow(JsonNode node) {
        return switch (type(node)) {
            case "COUNT" -> new Computation.Count(measure(node));
            case "SUM" -> new Computation.Sum(measure(node));
            default -> throw new IllegalArgumentException("Not a computation: " + node);
        };
    }

    private static String type(JsonNode node) {
        return node.get("type").asString();
    }

    private static Measure measure(JsonNode node) {
        return new Measure(node.get("measure").asString());
    }
}

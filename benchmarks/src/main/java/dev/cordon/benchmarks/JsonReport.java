package dev.cordon.benchmarks;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/** What the page of results says, for programs. */
final class JsonReport {
  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

  private final JsonObject all = new JsonObject();
  private final JsonArray figures = new JsonArray();
  private final JsonArray growths = new JsonArray();
  private final JsonArray failures = new JsonArray();

  JsonReport(Map<String, String> facts) {
    var where = new JsonObject();
    facts.forEach(where::addProperty);
    all.add("run", where);
    all.add("figures", figures);
    all.add("growth", growths);
    all.add("failures", failures);
  }

  void add(Benchmark benchmark, Figure figure) {
    var one = new JsonObject();
    one.addProperty("benchmark", benchmark.name());
    one.addProperty("measure", figure.what());
    one.addProperty("unit", figure.unit());
    one.add("ours", samples(figure.measured()));
    one.addProperty("reference", figure.reference());
    one.addProperty("kind", benchmark.isLimit(figure.reference()) ? "limit" : "peer");
    one.add("theirs", samples(figure.expected()));
    number(one, "ratio", figure.ratio());
    var goals = new JsonArray();
    for (Goal goal : figure.goals()) {
      var judged = new JsonObject();
      judged.addProperty("goal", goal.toString());
      number(judged, "value", goal.value(figure));
      if (!Double.isNaN(goal.value(figure))) {
        judged.addProperty("met", goal.isMet(figure));
      }
      goals.add(judged);
    }
    one.add("goals", goals);
    figures.add(one);
  }

  void add(Growth growth, List<Curve> curves) {
    var drawn = new JsonArray();
    for (Curve curve : curves) {
      var points = new JsonArray();
      for (Curve.Point point : curve.points()) {
        var measured = new JsonObject();
        measured.addProperty("size", point.size());
        measured.addProperty("median", point.value());
        points.add(measured);
      }
      var one = new JsonObject();
      one.addProperty("name", curve.name());
      one.add("points", points);
      drawn.add(one);
    }
    var all = new JsonObject();
    all.addProperty("name", growth.name());
    all.addProperty("size", growth.size());
    all.addProperty("unit", growth.unit());
    all.add("curves", drawn);
    growths.add(all);
  }

  void addFailure(Subject subject, Throwable failure) {
    var one = new JsonObject();
    one.addProperty("benchmark", subject.name());
    one.addProperty("failure", failure.toString());
    failures.add(one);
  }

  String text() {
    return GSON.toJson(all) + "\n";
  }

  private static JsonObject samples(Samples samples) {
    var one = new JsonObject();
    one.addProperty("rounds", samples.count());
    number(one, "median", samples.median());
    number(one, "p10", samples.percentile(10));
    number(one, "p90", samples.percentile(90));
    return one;
  }

  /** Adds a number; what was not measured is not there. */
  private static void number(JsonObject to, String name, double value) {
    if (Double.isFinite(value)) {
      to.addProperty(name, value);
    }
  }
}

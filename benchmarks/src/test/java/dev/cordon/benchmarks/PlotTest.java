package dev.cordon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@Timeout(10)
final class PlotTest {
  private static final List<Curve> CURVES = List.of(
      new Curve(
          "ours",
          List.of(new Curve.Point(1, 1), new Curve.Point(10, 10), new Curve.Point(100, 100))),
      new Curve("a <peer> & \"another\"", List.of(new Curve.Point(10, 3))));

  @Test
  void picture_isWellFormed_withATitleAndAWhiteGround() throws Exception {
    Document picture = parsed(Plot.of(new SomeGrowth(), CURVES));

    Element root = picture.getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("svg");
    assertThat(root.getAttribute("version")).isEqualTo("1.1");
    assertThat(texts(picture, "title")).containsExactly("growth-some: µs a thing by things");
    assertThat(texts(picture, "desc")).containsExactly("More & more <things>.");
    assertThat(elements(picture, "rect").get(0).getAttribute("fill")).isEqualTo("#ffffff");
  }

  @Test
  void words_areThoseOfTheAxesAndTheCurves() throws Exception {
    assertThat(texts(parsed(Plot.of(new SomeGrowth(), CURVES)), "text"))
        .containsExactly(
            "growth-some: µs a thing by things",
            "1",
            "10",
            "100",
            "1",
            "10",
            "100",
            "things",
            "µs a thing",
            "ours",
            "a <peer> & \"another\"");
  }

  @Test
  void points_areWhereTheirLogarithmsAre() throws Exception {
    Document picture = parsed(Plot.of(new SomeGrowth(), CURVES));

    assertThat(elements(picture, "polyline").get(0).getAttribute("points"))
        .isEqualTo("90.0,410.0 410.0,230.0 730.0,50.0");
    assertThat(elements(picture, "circle").stream().map(circle -> circle.getAttribute("cx")))
        .containsExactly("90.0", "410.0", "730.0", "105.0"); // The last is that of the legend.
  }

  @Test
  void curves_differByColourAndMarker() throws Exception {
    Document picture = parsed(Plot.of(new SomeGrowth(), CURVES));

    assertThat(elements(picture, "polyline").stream().map(line -> line.getAttribute("stroke")))
        .doesNotHaveDuplicates()
        .hasSize(2);
    assertThat(elements(picture, "polygon")).hasSize(2); // A square at its point, and one below.
  }

  @Test
  void text_isTheSameInEveryLanguage() {
    Locale before = Locale.getDefault();
    String here = Plot.of(new SomeGrowth(), CURVES);
    try {
      Locale.setDefault(Locale.GERMANY);

      assertThat(Plot.of(new SomeGrowth(), CURVES)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void onePoint_andNone_arePicturesToo() throws Exception {
    List<Curve> one = List.of(new Curve("one", List.of(new Curve.Point(8, 10))));

    assertThat(elements(parsed(Plot.of(new SomeGrowth(), one)), "circle")).hasSize(2);
    assertThat(elements(parsed(Plot.of(new SomeGrowth(), List.of())), "circle")).isEmpty();
  }

  @Test
  void sizes_areShort() {
    assertThat(List.of(Numbers.metric(0.01), Numbers.metric(100), Numbers.metric(10_000)))
        .containsExactly("0.01", "100", "10 k");
    assertThat(Numbers.metric(1e6)).isEqualTo("1 M");
    assertThat(List.of(Numbers.bytes(16), Numbers.bytes(65_536), Numbers.bytes(1 << 28)))
        .containsExactly("16 B", "64 KiB", "256 MiB");
  }

  private static Document parsed(String picture) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(picture.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document picture, String tag) {
    return elements(picture, tag).stream().map(Element::getTextContent).toList();
  }

  private static List<Element> elements(Document picture, String tag) {
    NodeList nodes = picture.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}

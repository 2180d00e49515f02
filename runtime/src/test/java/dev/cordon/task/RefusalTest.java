package dev.cordon.task;

import static dev.cordon.task.Tasks.QUIET;
import static dev.cordon.task.Tasks.outcomeOf;
import static dev.cordon.task.Tasks.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What may not travel, and what is said then. */
@Timeout(60)
final class RefusalTest {

  private interface Shape extends Serializable {
    String name();
  }

  private record Circle(String name) implements Shape {}

  private record Item(Object source) implements Serializable {}

  private record Order(List<Item> items) implements Serializable {}

  private static class Animal implements Serializable {
    private static final long serialVersionUID = 1L;

    String sound() {
      return "none";
    }
  }

  private static final class Dog extends Animal {
    private static final long serialVersionUID = 1L;

    private final Item toy = new Item("ball");

    @Override
    String sound() {
      return "wuff at the " + toy.source();
    }
  }

  @Test
  void start_withAnObjectDeepInsideThatCannotTravel_namesTheWay() {
    var order = new Order(List.of(new Item("fine"), new Item(new Object())));
    TaskProcess<String> process = new Ship(order).named("ship");

    assertThatThrownBy(process::start)
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("ship cannot start: order.items[1].source is of java.lang.Object")
        .hasMessageContaining("not Serializable");
    assertThat(TaskProcess.active()).doesNotContain(process);
  }

  @Test
  void start_withAClassBehindAnInterface_namesClassAndCure() {
    TaskProcess<String> process = new Draw(new Circle("round"));

    assertThatThrownBy(process::start)
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("shape is of " + Circle.class.getTypeName())
        .hasMessageContaining("LaunchOptions.allow");
  }

  @Test
  void start_withAnAllowedClassBehindAnInterface_works() throws Exception {
    TaskProcess<String> process = new Draw(new Circle("round")).with(QUIET.allow(Circle.class));

    process.start();

    assertThat(process.get()).isEqualTo("round");
  }

  @Test
  void start_withASubclassOfADeclaredClass_works() throws Exception {
    TaskProcess<String> process = new Listen(new Dog()).with(QUIET);

    process.start();

    assertThat(process.get()).isEqualTo("wuff at the ball");
  }

  @Test
  void result_ofASubclassOfTheDeclaredClass_isRefused() throws Exception {
    TaskProcess<Animal> process = new Breed().with(QUIET);

    process.start();

    assertThatThrownBy(process::get)
        .cause()
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("The result of " + process.name() + " cannot travel")
        .hasMessageContaining(Dog.class.getTypeName())
        .hasMessageContaining("LaunchOptions.allow");
    assertThat(process.outcome().kind()).isEqualTo(Outcome.Kind.THREW);
  }

  @Test
  void result_ofAnAllowedSubclass_works() throws Exception {
    TaskProcess<Animal> process = new Breed().with(QUIET.allow(Dog.class));

    process.start();

    assertThat(process.get().sound()).isEqualTo("wuff at the ball");
  }

  @Test
  void result_thatIsNotSerializable_isRefusedWithItsWay() throws Exception {
    Outcome<List<Object>> outcome = outcomeOf(() -> List.of("fine", new Object()));

    assertThatThrownBy(outcome::value)
        .cause()
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("[1] is of java.lang.Object");
  }

  @Test
  void start_withAWriteObjectThatThrows_saysWhat() {
    var argument = new Unwritable();

    assertThatThrownBy(() -> started(() -> "size " + argument.size))
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("not to be written");
  }

  @Test
  void result_withAWriteObjectThatThrows_saysWhat() throws Exception {
    Outcome<Unwritable> outcome =
        outcomeOf(LaunchOptions.defaults().allow(Unwritable.class), Unwritable::new);

    assertThatThrownBy(outcome::value)
        .cause()
        .isInstanceOf(TransferException.class)
        .hasMessageContaining("not to be written");
  }

  @Test
  void start_ofAClassOfAnotherLoader_namesTheLoader() throws Exception {
    TaskProcess<?> process =
        (TaskProcess<?>) foreign(Foreign.class).getDeclaredConstructor().newInstance();

    assertThatThrownBy(process::start)
        .isInstanceOf(TaskStartException.class)
        .hasMessageContaining(Foreign.class.getTypeName())
        .hasMessageContaining("the other loader");
  }

  private static Class<?> foreign(Class<?> type) throws Exception {
    byte[] code;
    try (InputStream in = type.getResourceAsStream(
        type.getName().substring(type.getPackageName().length() + 1) + ".class")) {
      code = Objects.requireNonNull(in).readAllBytes();
    }
    return new OtherLoader().define(type.getName(), code);
  }

  private static final class OtherLoader extends ClassLoader {
    Class<?> define(String name, byte[] code) {
      return defineClass(name, code, 0, code.length);
    }

    @Override
    public String toString() {
      return "the other loader";
    }
  }

  /** Public for the other loader, whose package is another at run time. */
  public static final class Foreign extends TaskProcess<String> {
    private static final long serialVersionUID = 1L;

    /** Called by reflection. */
    public Foreign() {}

    @Override
    public String call() {
      return "never";
    }
  }

  private static final class Ship extends TaskProcess<String> {
    private static final long serialVersionUID = 1L;

    private final Order order;

    Ship(Order order) {
      this.order = order;
    }

    @Override
    public String call() {
      return order.toString();
    }
  }

  private static final class Draw extends TaskProcess<String> {
    private static final long serialVersionUID = 1L;

    private final Shape shape;

    Draw(Shape shape) {
      this.shape = shape;
    }

    @Override
    public String call() {
      return shape.name();
    }
  }

  private static final class Listen extends TaskProcess<String> {
    private static final long serialVersionUID = 1L;

    private final Animal animal;

    Listen(Animal animal) {
      this.animal = animal;
    }

    @Override
    public String call() {
      return animal.sound();
    }
  }

  private static final class Breed extends TaskProcess<Animal> {
    private static final long serialVersionUID = 1L;

    @Override
    public Animal call() {
      return new Dog();
    }
  }

  private static final class Unwritable implements Serializable {
    private static final long serialVersionUID = 1L;

    private int size;

    private void writeObject(ObjectOutputStream out) throws IOException {
      throw new IOException("not to be written");
    }
  }
}

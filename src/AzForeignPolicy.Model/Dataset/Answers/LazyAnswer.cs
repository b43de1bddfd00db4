using System.Diagnostics;
using NodaTime;

namespace AzForeignPolicy.Model;

/// <summary>An answer whose value an index gives and whose reason and records are worked out from the records when first asked for.</summary>
/// <typeparam name="TState">What the question was about, besides its days: a value type, so that an answer is one object.</typeparam>
/// <remarks>Two threads may explain at once; both get the same, since the data do not change.</remarks>
internal sealed class LazyAnswer<TState> : Answer
    where TState : struct
{
    private readonly TState state;
    private readonly Func<TState, LocalDate, LocalDate, Answer> explain;
    private Answer? explained;

    /// <param name="value">The value.</param>
    /// <param name="from">The first day that the answer speaks of.</param>
    /// <param name="to">The last day that the answer speaks of.</param>
    /// <param name="state">What the question was about.</param>
    /// <param name="explain">Answers the same question in full, from the state and the days; static, so that it costs nothing to pass.</param>
    public LazyAnswer(Truth value, LocalDate from, LocalDate to, TState state, Func<TState, LocalDate, LocalDate, Answer> explain)
        : base(value, from, to)
    {
        this.state = state;
        this.explain = explain;
    }

    private protected override Answer Explained
    {
        get
        {
            if (explained is null)
            {
                var answer = explain(state, From, To);
                Debug.Assert(answer.Value == Value, "The index and the records say the same.");
                explained = answer;
            }

            return explained;
        }
    }
}
